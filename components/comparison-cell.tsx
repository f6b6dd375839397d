import type { ComparedClaim } from '@/lib/domain/comparison'
import type { ComparedColumn } from '@/lib/domain/comparison-query'
import { addressOf } from '@/lib/i18n/addresses'
import { formatDate } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import { LawInShort } from './law-in-short'
import { LawMark } from './law-mark'
import { Prose } from './prose'
import { Provenance } from './provenance'
import { ValidityMark } from './validity-mark'
import { VerificationVerdict } from './verification-verdict'
import type { View } from './view'

interface Props {
	view: View
	column: ComparedColumn
	topic: string
	claims: ComparedClaim[]
}

/** What one column says to one question: each answer in short, with its law, its date and its verdict; or a gap. */
export function ComparisonCell({ view, column, topic, claims }: Props) {
	const { locale, t } = view
	if (claims.length === 0) return <AnswerMark view={view} mark="gap" />
	return claims.map((claim) => (
		<div key={claim.slug} className="said">
			<a href={addressOf.claim(locale, { ...column, topic, anchor: claim.anchor })}>
				<AnswerMark view={view} mark={claim.answer} />
			</a>
			<ValidityMark view={view} notices={claim.validity} />
			<LawMark view={view} notices={claim.lawNotices} />
			{claim.changing ? <p className="changing">{t('claim.changing')}</p> : null}
			<p>
				<Prose view={view} words={claim.summary} />
			</p>
			<p className="quiet">
				<LawInShort view={view} citations={claim.law} />.{' '}
				<VerificationVerdict view={view} verdict={claim.verification} /> <Provenance view={view} of={claim} />
				{t('claim.asOf', { date: formatDate(locale, claim.asOf) })}
			</p>
		</div>
	))
}
