import { isNode, LineCounter, parseDocument, stringify } from 'yaml'
import type { z } from 'zod'
import type { Flaw } from './content-error'
import { yamlData } from './yaml-data'

/** A YAML file that can say on which line each of its fields stands. */
export interface YamlFile {
	path: string
	data: unknown
	flaws: Flaw[]
	lineOf: (field: readonly PropertyKey[]) => number
}

/** Reads a file as YAML. One that cannot be read has flaws and no data; nothing is thrown. */
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
	const read = yamlData(document)
	const flaws = read.faults.map(({ offset, message }) => ({ file: path, line: lineAt(offset), field: 'YAML', message }))
	return { path, data: read.data, flaws, lineOf }
}

/** What was read, or why it was not. */
export type Checked<T> = { value: T; flaws: [] } | { value: null; flaws: Flaw[] }

/** Checks a file against its schema; every flaw names the file, the line and the field. */
export function checkYaml<S extends z.ZodType>(file: YamlFile, schema: S): Checked<z.infer<S>> {
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
