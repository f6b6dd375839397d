import { isNode, LineCounter, parseDocument, stringify } from 'yaml'
import type { z } from 'zod'
import type { Flaw } from './content-error'

/** A YAML file that can say on which line each of its fields stands. */
export interface YamlFile {
	path: string
	data: unknown
	flaws: Flaw[]
	lineOf: (field: readonly PropertyKey[]) => number
}

export function readYaml(path: string, source: string): YamlFile {
	const lines = new LineCounter()
	const document = parseDocument(source, { lineCounter: lines })
	const lineAt = (offset: number) => lines.linePos(offset).line
	const lineOf = (field: readonly PropertyKey[]): number => {
		for (let length = field.length; length > 0; length -= 1) {
			const node = document.getIn(field.slice(0, length), true)
			if (isNode(node) && node.range) return lineAt(node.range[0])
		}
		return 1
	}
	const flaws = document.errors.map((error) => ({
		file: path,
		line: lineAt(error.pos[0]),
		field: 'YAML',
		message: error.message.split('\n')[0] ?? 'cannot be read',
	}))
	return { path, data: flaws.length > 0 ? null : document.toJS(), flaws, lineOf }
}

/** Checks a file against its schema; every flaw names the file, the line and the field. */
export function checkYaml<S extends z.ZodType>(
	file: YamlFile,
	schema: S,
): { value: z.infer<S>; flaws: [] } | { value: null; flaws: Flaw[] } {
	if (file.flaws.length > 0) return { value: null, flaws: file.flaws }
	const result = schema.safeParse(file.data)
	if (result.success) return { value: result.data, flaws: [] }
	const flaws = result.error.issues.map((issue) => ({
		file: file.path,
		line: file.lineOf(issue.path),
		field: issue.path.map(String).join('.') || 'file',
		message: issue.message,
	}))
	return { value: null, flaws }
}

/** Drops what says nothing (null, empty list), so that a file holds only what is known. */
function prune(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(prune)
	if (value === null || typeof value !== 'object') return value
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, field]) => field !== null && !(Array.isArray(field) && field.length === 0))
			.map(([key, field]) => [key, prune(field)]),
	)
}

/** The one way a content file is written: equal data gives equal bytes. */
export function printYaml(data: object): string {
	return stringify(prune(data), { lineWidth: 100, aliasDuplicateObjects: false })
}
