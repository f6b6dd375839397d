import { today } from '@/lib/domain/days'
import { isOver, validityNoticesOn } from '@/lib/domain/validity'
import { formatDate } from '@/lib/i18n/translator'
import type { EntryProps } from './entry-props'

/** From when and until when the published text holds, where it says so, and whether that is over. */
export function EntryValidity({ t, language, view: { published } }: EntryProps) {
	const { validFrom, validUntil } = (published?.content ?? {}) as { validFrom?: string; validUntil?: string }
	const ended = isOver(validityNoticesOn(today(), { validUntil }))
	const until = validUntil ? formatDate(language, validUntil) : ''
	return (
		<>
			{validFrom ? (
				<>
					<dt>{t('vocabulary.field-validFrom')}</dt>
					<dd>{formatDate(language, validFrom)}</dd>
				</>
			) : null}
			{validUntil ? (
				<>
					<dt>{t('vocabulary.field-validUntil')}</dt>
					<dd>{ended ? <strong>{t('entry.ended', { date: until })}</strong> : until}</dd>
				</>
			) : null}
		</>
	)
}
