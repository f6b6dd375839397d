import { type Document, visit } from 'yaml'

/** Something that keeps a document from being read, and where in its text. */
interface Fault {
	offset: number
	message: string
}

const firstLine = (message: string) => message.split('\n')[0] || 'cannot be read'

/** The parser lets an alias to nothing pass; only making data of it would throw. */
function lostAliases(document: Document): Fault[] {
	const lost: Fault[] = []
	visit(document, {
		Alias: (_key, alias) => {
			if (alias.resolve(document)) return
			lost.push({ offset: alias.range?.[0] ?? 0, message: `no anchor is called ${alias.source}` })
		},
	})
	return lost
}

/** The data of a parsed document, or every reason why there is none. */
export function yamlData(document: Document): { data: unknown; faults: Fault[] } {
	const syntax = document.errors.map(({ pos, message }) => ({ offset: pos[0], message: firstLine(message) }))
	const faults = syntax.length > 0 ? syntax : lostAliases(document)
	if (faults.length > 0) return { data: null, faults }
	try {
		return { data: document.toJS(), faults }
	} catch (error) {
		// What YAML lets one write and not read: aliases that multiply without end, merges of what is no map.
		return { data: null, faults: [{ offset: 0, message: firstLine(error instanceof Error ? error.message : '') }] }
	}
}
