import type { AdminLanguage } from '@/lib/i18n/admin'
import { formatDate } from '@/lib/i18n/translator'

/** A day, for readers and for machines. */
export function Day({ language, at }: { language: AdminLanguage; at: Date }) {
	const day = at.toISOString().slice(0, 10)
	return <time dateTime={day}>{formatDate(language, day)}</time>
}
