import { refuseFile, type XliffRefusal } from './refusal'

/** An element with the place of its content in the file. */
export interface Element {
	name: string
	attributes: Record<string, string>
	parent: Element | null
	start: number
	end: number
}

const MARK =
	/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const lineAt = (xml: string, index: number) => xml.slice(0, index).split('\n').length

const attributesIn = (written: string) =>
	Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, name = '', a, b]) => [name, a ?? b ?? '']))

/** Whether a comment, a literal part or an instruction never ends. Looking for each end in turn would take for ever. */
const breaksOff = (xml: string) =>
	[['<!--', '-->'] as const, ['<![CDATA[', ']]>'] as const, ['<?', '?>'] as const].some(
		([start, end]) => xml.lastIndexOf(start) > xml.lastIndexOf(end),
	)

/**
 * Lists the elements of a file, each inside the one it stands in, and refuses a file whose tags do not pair.
 * The library takes a file that breaks off in the middle for a whole one, and forgets the first of two equal units.
 */
export function scanTags(xml: string): { ok: true; elements: Element[] } | XliffRefusal {
	if (breaksOff(xml)) return refuseFile('not-xml', { line: lineAt(xml, xml.length) })
	const elements: Element[] = []
	let open: Element | null = null
	for (const match of xml.matchAll(MARK)) {
		const [mark, closing, name, written = '', single] = match
		const broken = () => refuseFile('not-xml', { line: lineAt(xml, match.index) })
		// Declarations can name files of this machine or grow without end; translators' files need none.
		if (xml.startsWith('<!', match.index) && mark === '<')
			return refuseFile('declarations', { line: lineAt(xml, match.index) })
		if (mark === '<') return broken()
		if (name === undefined) continue
		if (closing) {
			if (open?.name !== name) return broken()
			open.end = match.index
			open = open.parent
			continue
		}
		if (open === null && elements.length > 0) return broken()
		const start = match.index + mark.length
		const element: Element = { name, attributes: attributesIn(written), parent: open, start, end: start }
		elements.push(element)
		if (!single) open = element
	}
	if (open !== null || elements.length === 0) return refuseFile('not-xml', { line: lineAt(xml, xml.length) })
	return { ok: true, elements }
}
