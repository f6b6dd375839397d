import type { VerificationState } from '@/lib/domain/verification'
import { formatDate } from '@/lib/i18n/translator'
import type { View } from './view'

/** Who verified an entry and until when, or that nobody has (invariant 6). */
export function VerificationVerdict({ view: { t, locale }, verdict }: { view: View; verdict: VerificationState }) {
	if (verdict.state === 'unverified') return <strong className="unverified">{t('claim.notVerified')}</strong>
	const { clinic, verifiedAt, until } = verdict.verification
	const key = verdict.state === 'verified' ? 'claim.verified' : 'claim.verificationExpired'
	return (
		<strong className={verdict.state}>
			{t(key, { clinic, date: formatDate(locale, verifiedAt), until: formatDate(locale, until) })}
		</strong>
	)
}
