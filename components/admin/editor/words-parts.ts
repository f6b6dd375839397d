import type { PortableReference } from '@/lib/domain/entry'
import { fieldsOf } from '@/lib/domain/entry-forms'
import { choiceKey, type FormField, fieldKey } from '@/lib/domain/forms/field'
import type { EntryKind } from '@/lib/domain/kinds'
import type { DraftWords } from '@/lib/editorial/read/editor'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { isSame } from './same-words'

/** One part of a working copy that can be kept or taken on its own. */
export interface WordsPart {
	key: string
	label: string
	mine: string
	theirs: string
}

function sayValue(t: AdminTranslate, field: FormField, value: unknown): string {
	if (value === null || value === undefined || value === '') return ''
	if (Array.isArray(value)) return value.map(String).join('\n')
	if (typeof value === 'boolean') return t(value ? 'fields.choice_yes' : 'fields.choice_no')
	const { choices } = field
	return choices?.values.includes(String(value)) ? t(choiceKey(choices.list, String(value))) : String(value)
}

const sayReferences = (references: PortableReference[]) =>
	references
		.map(({ provision, pinpoint, quote }) => [provision, pinpoint, quote].filter(Boolean).join(' · '))
		.join('\n')

/** The parts in which two working copies of an entry differ, in the order of the form. */
export function differingParts(t: AdminTranslate, kind: EntryKind, mine: DraftWords, theirs: DraftWords): WordsPart[] {
	const fields = fieldsOf(kind).map((field) => ({
		key: field.name,
		label: t(fieldKey(kind, field.name)),
		mine: sayValue(t, field, mine.content[field.name]),
		theirs: sayValue(t, field, theirs.content[field.name]),
	}))
	const sayGrade = ({ grade }: DraftWords) => (grade ? t(`vocabulary.grade-${grade}`) : '')
	const rest = [
		{
			key: 'references',
			label: t('fields.citations'),
			mine: sayReferences(mine.references),
			theirs: sayReferences(theirs.references),
		},
		{ key: 'grade', label: t('fields.grade'), mine: sayGrade(mine), theirs: sayGrade(theirs) },
		{ key: 'note', label: t('fields.note'), mine: mine.note, theirs: theirs.note },
	]
	return [...fields, ...rest].filter((part) => part.mine !== part.theirs)
}

/** A working copy of mine with some of its parts taken from theirs. */
export function mergeWords(mine: DraftWords, theirs: DraftWords, taken: ReadonlySet<string>): DraftWords {
	const content = { ...mine.content }
	for (const key of new Set([...Object.keys(mine.content), ...Object.keys(theirs.content)])) {
		if (taken.has(key) || isSame(mine.content[key] || null, theirs.content[key] || null))
			content[key] = theirs.content[key]
	}
	return {
		content,
		references: taken.has('references') ? theirs.references : mine.references,
		grade: taken.has('grade') ? theirs.grade : mine.grade,
		note: taken.has('note') ? theirs.note : mine.note,
	}
}
