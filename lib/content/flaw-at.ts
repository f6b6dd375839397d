import type { Flaw } from './content-error'
import type { YamlFile } from './yaml-file'

export type FieldPath = readonly (string | number)[]

/** A flaw of one field of a file, on the line where the field stands. */
export function flawAt(file: YamlFile, field: FieldPath, message: string): Flaw {
	return { file: file.path, line: file.lineOf(field), field: field.join('.'), message }
}
