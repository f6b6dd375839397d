import { dayOf } from '@/lib/domain/day-of'
import type { AdminLanguage } from '@/lib/i18n/admin'
import { formatDate } from '@/lib/i18n/translator'

/** A day, for readers and for machines. */
export function Day({ language, at }: { language: AdminLanguage; at: Date }) {
	const day = dayOf(at)
	return <time dateTime={day}>{formatDate(language, day)}</time>
}
