import type { ClaimRecord } from '@/lib/domain/claim-record'
import { addressOf } from '@/lib/i18n/addresses'
import { formatDate } from '@/lib/i18n/translator'
import { ChangeWords } from './change-words'
import type { View } from './view'

const WORDS = {
	stood: 'evidence.stood',
	withdrawn: 'evidence.gone',
	before: 'evidence.before',
	ahead: 'evidence.ahead',
} as const

/** Says of which day the page speaks, with the way back to today; nothing where it speaks of today. */
export function DayNotice({ view, record }: { view: View; record: ClaimRecord }) {
	const { t, locale } = view
	const { day, slug, first, history } = record
	if (!('on' in day)) return null
	const [latest] = history
	return (
		<div className="dated box" role="note">
			<p>
				<strong>{t(WORDS[day.state], { date: formatDate(locale, day.on), first: formatDate(locale, first) })}</strong>
			</p>
			{day.state === 'stood' && latest?.sort === 'withdrawal' && latest.on > day.on ? (
				<p>
					{formatDate(locale, latest.on)}: <ChangeWords view={view} change={latest} />
				</p>
			) : null}
			<p className="more">
				<a href={addressOf.permanent(locale, slug)}>{t('evidence.toNow')}</a>
			</p>
		</div>
	)
}
