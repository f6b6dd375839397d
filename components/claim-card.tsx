import { needsReason } from '@/lib/domain/answers'
import type { ReadableClaim } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { AnswerMark } from './answer-mark'
import { CitationList } from './citation-list'
import { ClaimParts } from './claim-parts'
import { EntryTrust } from './entry-trust'
import { LawNotices } from './law-notices'
import { Prose } from './prose'
import { ValidityNotices } from './validity-notices'
import type { View } from './view'

interface Props {
	view: View
	claim: ReadableClaim
	heading: string
	/** Whether it stands among others, and leads to its own page. */
	isLinked?: boolean
}

/** One claim in full: the answer, what to do, the law behind it, and how far to trust it. */
export function ClaimCard({ view, claim, heading, isLinked = false }: Props) {
	const { t } = view
	return (
		<article className="claim" id={claim.anchor}>
			<h2>{heading}</h2>
			<p className="verdict">
				<AnswerMark view={view} mark={claim.answer} />
			</p>
			<ValidityNotices view={view} notices={claim.validity} />
			<LawNotices view={view} notices={claim.lawNotices} />
			{claim.changing ? (
				<p className="changing box">
					<strong>{t('claim.changing')}</strong> <Prose view={view} words={claim.changing} />
				</p>
			) : null}
			<p className="summary">
				<Prose view={view} words={claim.summary} />
			</p>
			<ClaimParts view={view} claim={claim} />
			{needsReason(claim.answer) ? (
				<section>
					<h3>{t('claim.reason')}</h3>
					<p>{claim.reason ? <Prose view={view} words={claim.reason} /> : t('claim.reasonMissing')}</p>
				</section>
			) : null}
			<section>
				<h3>{t('claim.sources')}</h3>
				<CitationList view={view} citations={claim.citations} />
			</section>
			<EntryTrust view={view} of={claim} />
			{isLinked ? (
				<p className="more">
					<a href={addressOf.permanent(view.locale, claim.slug)}>{t('evidence.permanent')}</a>
				</p>
			) : null}
		</article>
	)
}
