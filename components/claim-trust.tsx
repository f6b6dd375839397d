import type { ReadableClaim } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { Prose } from './prose'
import type { View } from './view'

function Verdict({ view: { t, locale }, claim }: { view: View; claim: ReadableClaim }) {
	if (claim.verification.state === 'unverified') return <strong className="unverified">{t('claim.notVerified')}</strong>
	const { clinic, verifiedAt, until } = claim.verification.verification
	const key = claim.verification.state === 'verified' ? 'claim.verified' : 'claim.verificationExpired'
	return (
		<strong className={claim.verification.state}>
			{t(key, { clinic, date: formatDate(locale, verifiedAt), until: formatDate(locale, until) })}
		</strong>
	)
}

/** How far to trust a claim: verified or not, its date, how it was checked and what to look at first. */
export function ClaimTrust({ view, claim }: { view: View; claim: ReadableClaim }) {
	const { t, locale } = view
	return (
		<footer className="trust">
			<p>
				<Verdict view={view} claim={claim} /> {t('claim.asOf', { date: formatDate(locale, claim.asOf) })}{' '}
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
