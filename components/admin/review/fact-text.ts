import { fieldsOf } from '@/lib/domain/entry-forms'
import { choiceKey } from '@/lib/domain/forms/field'
import type { EntryKind } from '@/lib/domain/kinds'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { statusName, topicName } from '@/lib/i18n/names'
import { translatorFor } from '@/lib/i18n/translator'

interface Reader {
	t: AdminTranslate
	language: AdminLanguage
	kind: EntryKind
}

/** The value of a field that is no prose, as a person reads it; nothing is empty. */
export function factText(reader: Reader, field: string, value: unknown): string {
	const { t, language, kind } = reader
	if (value === null || value === undefined) return ''
	if (typeof value === 'boolean') return value ? t('review.yes') : t('review.no')
	if (Array.isArray(value)) return value.map((item) => factText(reader, field, item)).join(', ')
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
	if (field === 'topics') return topicName(translatorFor(language), text)
	if (field === 'statuses') return statusName(translatorFor(language), text)
	const choices = fieldsOf(kind).find(({ name }) => name === field)?.choices
	return choices?.values.includes(text) ? t(choiceKey(choices.list, text)) : text
}
