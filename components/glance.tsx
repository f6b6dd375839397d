import type { ReadableClaim } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import { headingOf } from './claim-heading'
import { LawInShort } from './law-in-short'
import { Prose } from './prose'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

/** The answers of a topic at a glance; even in short, each keeps its law, its date and its verdict. */
export function Glance({ view, claims }: { view: View; claims: ReadableClaim[] }) {
	const { t, locale } = view
	return (
		<ul className="glance">
			{claims.map((claim) => (
				<li key={claim.slug}>
					<AnswerMark view={view} mark={claim.answer} />
					<div>
						<h3>{headingOf(view, claim, claims)}</h3>
						<p>
							<Prose view={view} words={claim.summary} />
						</p>
						<p className="quiet">
							<LawInShort view={view} citations={claim.citations} />.{' '}
							<VerificationVerdict view={view} verdict={claim.verification} />{' '}
							{t('claim.asOf', { date: formatDate(locale, claim.asOf) })}
						</p>
					</div>
				</li>
			))}
		</ul>
	)
}
