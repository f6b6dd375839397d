import type { ClaimRecord } from '@/lib/domain/claim-record'
import { addressOf } from '@/lib/i18n/addresses'
import type { View } from './view'

/** Asks for a day, and shows how the claim stood on it. It works without a script. */
export function DayForm({ view, record }: { view: View; record: ClaimRecord }) {
	const { t, locale } = view
	const { slug, day, first, today } = record
	const isFault = day.state === 'no-day'
	return (
		<form className="ask on-screen" method="get" action={addressOf.permanent(locale, slug)}>
			<h2>{t('evidence.onDay')}</h2>
			<label htmlFor="on">{t('evidence.day')}</label>
			<span className="quiet" id="on-help">
				{t('evidence.onDayHelp')}
			</span>
			{isFault ? (
				<p className="fault" id="on-fault" role="alert">
					{t('evidence.noDay')}
				</p>
			) : null}
			<input
				id="on"
				name="on"
				type="date"
				required
				min={first}
				max={today}
				defaultValue={'on' in day ? day.on : today}
				aria-describedby={isFault ? 'on-fault on-help' : 'on-help'}
				aria-invalid={isFault ? true : undefined}
			/>
			<button type="submit">{t('ask.show')}</button>
		</form>
	)
}
