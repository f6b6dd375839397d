import type { ReadableClaim } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import { ClaimSaid } from './claim-in-short'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

/** One claim that was found: its answer, for whom and where it holds, and how far it may be trusted. */
export function SearchResult({ view, country, claim }: { view: View; country: string; claim: ReadableClaim }) {
	const { locale, t } = view
	return (
		<li>
			<AnswerMark view={view} mark={claim.answer} />
			<div>
				<h3>
					<a href={addressOf.claim(locale, { ...claim, country })}>{entitlementName(t, claim.entitlement)}</a>
				</h3>
				<p className="quiet">
					{[countryName(locale, country), statusName(t, claim.status), topicName(t, claim.topic)].join(' · ')}
				</p>
				<ClaimSaid view={view} claim={claim} />
				<p className="quiet">
					<VerificationVerdict view={view} verdict={claim.verification} />
				</p>
			</div>
		</li>
	)
}
