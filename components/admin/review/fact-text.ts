import { ANSWERS, type Answer } from '@/lib/domain/answers'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { translatorFor } from '@/lib/i18n/translator'

/** The value of a field that is no prose, as a person reads it; nothing is empty. */
export function factText(t: AdminTranslate, language: AdminLanguage, field: string, value: unknown): string {
	if (value === null || value === undefined) return ''
	if (typeof value === 'boolean') return value ? t('review.yes') : t('review.no')
	if (Array.isArray(value)) return value.map((item) => factText(t, language, '', item)).join(', ')
	if (field === 'answer' && ANSWERS.includes(value as Answer))
		return translatorFor(language)(`answers.${value as Answer}`)
	return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
