import { VerbForm } from '../verb-form'
import { ReasonField } from './reason-field'
import type { ReviewProps } from './review-props'

/** To approve exactly the words shown, to send them back, or to disagree on record. */
export function VerdictForms({ t, view: { steps }, subject: { revision } }: Omit<ReviewProps, 'language'>) {
	if (!revision) return null
	const judged = { revision: revision.id, hash: revision.hash }
	const afterwards = steps.includes('approve-afterwards')
	return (
		<div className="beside">
			{steps.includes('approve') || afterwards ? (
				<section id="decide">
					<h3>{t(afterwards ? 'review.approveAfterwards' : 'review.approve')}</h3>
					<p className="quiet">{t('review.approveMeans')}</p>
					<VerbForm verb="approve" input={judged} label={t('review.doApprove')} tone="main">
						<ReasonField id="approve-comment" label={t('review.approveComment')} />
					</VerbForm>
				</section>
			) : null}
			{steps.includes('request-changes') ? (
				<section id="request-changes">
					<h3>{t('review.requestChanges')}</h3>
					<p className="quiet">{t('review.requestChangesMeans')}</p>
					<VerbForm verb="request-changes" input={{ revision: revision.id }} label={t('review.doRequestChanges')}>
						<ReasonField id="changes-comment" label={t('review.requestChangesComment')} required />
					</VerbForm>
				</section>
			) : null}
			{steps.includes('dissent') ? (
				<section id="dissent">
					<h3>{t('review.dissent')}</h3>
					<p className="quiet">{t('review.dissentMeans')}</p>
					<VerbForm verb="dissent" input={judged} label={t('review.doDissent')}>
						<ReasonField id="dissent-comment" label={t('review.dissentComment')} required />
					</VerbForm>
				</section>
			) : null}
		</div>
	)
}
