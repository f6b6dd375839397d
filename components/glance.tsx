import { isWithdrawn } from '@/lib/domain/in-place'
import type { ClaimPlace, ReadableClaim } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import { headingOf } from './claim-heading'
import { LawInShort } from './law-in-short'
import { LawMark } from './law-mark'
import { Prose } from './prose'
import { Provenance } from './provenance'
import { ValidityMark } from './validity-mark'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'
import { Withdrawal } from './withdrawal'
import { WithdrawnMark } from './withdrawn-mark'

function ClaimInShort({ view, claim }: { view: View; claim: ReadableClaim }) {
	const { t, locale } = view
	return (
		<>
			<ValidityMark view={view} notices={claim.validity} />
			<LawMark view={view} notices={claim.lawNotices} />
			{claim.changing ? <p className="changing">{t('claim.changing')}</p> : null}
			<p>
				<Prose view={view} words={claim.summary} />
			</p>
			<p className="quiet">
				<LawInShort view={view} citations={claim.citations} />.{' '}
				<VerificationVerdict view={view} verdict={claim.verification} /> <Provenance view={view} of={claim} />
				{t('claim.asOf', { date: formatDate(locale, claim.asOf) })}
			</p>
		</>
	)
}

/** The answers of a topic at a glance; even in short, each keeps its law, its date and its verdict. */
export function Glance({ view, claims }: { view: View; claims: ClaimPlace[] }) {
	return (
		<ul className="glance">
			{claims.map((claim) => (
				<li key={claim.slug}>
					{isWithdrawn(claim) ? <WithdrawnMark view={view} /> : <AnswerMark view={view} mark={claim.answer} />}
					<div>
						<h3>{headingOf(view, claim, claims)}</h3>
						{isWithdrawn(claim) ? <Withdrawal view={view} claim={claim} /> : <ClaimInShort view={view} claim={claim} />}
					</div>
				</li>
			))}
		</ul>
	)
}
