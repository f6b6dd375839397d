import type { WithdrawnClaim } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { Prose } from './prose'
import type { View } from './view'

/** That an answer was withdrawn, when and why, and what to do meanwhile. */
export function Withdrawal({ view, claim }: { view: View; claim: WithdrawnClaim }) {
	const { t, locale } = view
	return (
		<>
			<p>
				{t('withdrawn.notice', { date: formatDate(locale, claim.on) })} {t('withdrawn.reason')}{' '}
				<Prose view={view} words={claim.reason} />
			</p>
			<p>{t('withdrawn.ask')}</p>
		</>
	)
}
