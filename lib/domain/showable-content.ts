import { readContent, tidyContent } from './draft-check'
import { fieldsOf } from './entry-forms'
import type { FormField } from './forms/field'
import type { EntryKind } from './kinds'
import { EVERY_STATUS, EVERY_TOPIC } from './scope'

const MISSING = '…'

/** What stands in a preview for a field that is not written yet: nothing that could be taken for an answer. */
function blankOf({ control, choices }: FormField, day: string): unknown {
	switch (control) {
		case 'line':
		case 'text':
			return MISSING
		case 'date':
			return day
		case 'choice':
		case 'menu':
			return choices?.values.at(-1)
		case 'yes-no':
			return false
		case 'language':
			return 'en'
		case 'topics':
			return [EVERY_TOPIC]
		case 'statuses':
			return [EVERY_STATUS]
		default:
			return undefined
	}
}

/** A working copy as a preview can show it: complete, or with blanks where something is missing or not right. */
export function showableContent(kind: EntryKind, content: object, day: string): object {
	const tidy = tidyContent(content) as Record<string, unknown>
	const fields = fieldsOf(kind)
	let shown = Object.fromEntries(
		fields.map(({ name }) => [name, tidy[name]]).filter(([, value]) => value !== undefined),
	)
	// What is not right is left out; what may not be left out then gets a blank.
	for (const stand of [() => undefined, (field: FormField) => blankOf(field, day)]) {
		const read = readContent(kind, shown)
		if (read.content) return read.content
		const wrong = new Set(read.flaws.map(({ field }) => field.split('.')[0]))
		const mended = fields.filter(({ name }) => wrong.has(name)).map((field) => [field.name, stand(field)])
		shown = { ...shown, ...Object.fromEntries(mended) }
	}
	const read = readContent(kind, shown)
	if (!read.content) throw new Error(`the form of a ${kind} has no blank for ${JSON.stringify(read.flaws)}`)
	return read.content
}
