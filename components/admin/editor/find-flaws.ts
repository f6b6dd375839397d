import { readContent } from '@/lib/domain/draft-check'
import { fieldsOf } from '@/lib/domain/entry-forms'
import { fieldKey } from '@/lib/domain/forms/field'
import type { EntryKind } from '@/lib/domain/kinds'
import { citesLaw } from '@/lib/domain/kinds'
import type { DraftWords } from '@/lib/editorial/read/editor'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** Something that keeps a working copy from being submitted. */
export interface Flaw {
	/** The field to go to. */
	field: string
	name: string
	/** What is wrong with it, in words. */
	words: string
}

const NAMED = ['date', 'year', 'address', 'addresses']

const isBlank = (value: unknown) => value === undefined || value === null || value === '' || String(value).trim() === ''

function contentFlaws(t: AdminTranslate, kind: EntryKind, content: DraftWords['content']): Flaw[] {
	const wrong = new Set(readContent(kind, content).flaws.map(({ field }) => field.split('.')[0]))
	return fieldsOf(kind)
		.filter(({ name }) => wrong.has(name))
		.map(({ name, control }) => {
			const shape = NAMED.includes(control) ? `editor.flaw_${control}` : 'editor.flaw_other'
			const words = t(isBlank(content[name]) ? 'editor.flaw_empty' : shape)
			return { field: name, name: t(fieldKey(kind, name)), words }
		})
}

/** All that keeps a working copy from being submitted, in the order of the form. */
export function findFlaws(t: AdminTranslate, kind: EntryKind, words: DraftWords): Flaw[] {
	const flaws = contentFlaws(t, kind, words.content)
	if (citesLaw(kind) && words.references.length === 0) {
		flaws.push({ field: 'references', name: t('fields.citations'), words: t('editor.flaw_citations') })
	}
	if (words.grade === null) flaws.push({ field: 'grade', name: t('fields.grade'), words: t('editor.flaw_empty') })
	if (words.note.trim().length < 3) flaws.push({ field: 'note', name: t('fields.note'), words: t('editor.flaw_empty') })
	return flaws
}
