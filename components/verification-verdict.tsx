import type { VerificationState } from '@/lib/domain/verification'
import { formatDate } from '@/lib/i18n/translator'
import { Shape } from './shape'
import type { View } from './view'

const WORDS = {
	verified: 'claim.verified',
	due: 'claim.verificationDue',
	overdue: 'claim.verificationOverdue',
} as const

/** The same as plain text. */
export function verificationText({ t, locale }: View, verdict: VerificationState): string {
	if (verdict.state === 'unverified') return t('claim.notVerified')
	const { clinic, verifiedAt, until } = verdict.verification
	return t(WORDS[verdict.state], { clinic, date: formatDate(locale, verifiedAt), until: formatDate(locale, until) })
}

/** Who verified an entry and until when, that it is time again, or that nobody has: by word, shape and colour. */
export function VerificationVerdict({ view, verdict }: { view: View; verdict: VerificationState }) {
	return (
		<strong className={`seal ${verdict.state}`}>
			<Shape name={verdict.state} />
			{verificationText(view, verdict)}
		</strong>
	)
}
