import type { EntryKind } from '../kinds'

/**
 * What one types a field in: one `line`, a `text`, `texts` (a list of them), a `choice` of few shown as radio buttons
 * or of many in a `menu`, a `date` as exact as it is known, a `year`, `yes-no`, a web `address` or `addresses`,
 * a `language`, or the `topics` or `statuses` it speaks of.
 */
export type Control =
	| 'line'
	| 'text'
	| 'texts'
	| 'choice'
	| 'menu'
	| 'date'
	| 'year'
	| 'yes-no'
	| 'address'
	| 'addresses'
	| 'language'
	| 'topics'
	| 'statuses'

export interface FormField {
	name: string
	control: Control
	/** What can be chosen; the words for each are `fields.choice_{name of the list}_{value}`. */
	choices?: { list: string; values: readonly string[] }
	/** Asked only where this holds of what is typed so far. */
	asked?: (content: Record<string, unknown>) => boolean
}

/** A group of fields under one heading, `editor.section_{key}`. */
export interface FormSection {
	key: string
	fields: FormField[]
}

/** Fields that say the same in every kind share their words. */
const SHARED = ['asOf', 'confidence', 'checked', 'recheck', 'url', 'urlBasis', 'topics', 'statuses']

/** The message key of a field's label; its help is the same with `_help`. */
export function fieldKey(kind: EntryKind, name: string): string {
	return SHARED.includes(name) ? `fields.${name}` : `fields.${kind}_${name}`
}

export const choiceKey = (list: string, value: string) => `fields.choice_${list}_${value}`
