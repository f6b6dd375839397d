import type { ReadableClaim } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { Prose } from './prose'
import { Provenance } from './provenance'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

/** How far to trust a claim: verified or not, its date, how it was checked and what to look at first. */
export function ClaimTrust({ view, claim }: { view: View; claim: ReadableClaim }) {
	const { t, locale } = view
	return (
		<footer className="trust">
			<p>
				<VerificationVerdict view={view} verdict={claim.verification} /> <Provenance view={view} of={claim} />
				{t('claim.asOf', { date: formatDate(locale, claim.asOf) })}{' '}
				{t(claim.checked === 'not-checked' ? 'claim.checkedNot' : 'claim.checkedPage')}
			</p>
			{claim.recheck ? (
				<p>
					{t('claim.recheck')} <Prose view={view} words={claim.recheck} />
				</p>
			) : null}
		</footer>
	)
}
