import { CHAIN_STEPS, dueStep } from '@/lib/domain/chain'
import type { EntryView } from '@/lib/editorial/read/entry'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** The checks of a revision in their order: done by whom, due now, or still to come. */
export function ChainSteps({ t, revision }: { t: AdminTranslate; revision: EntryView['revisions'][number] }) {
	const chain = CHAIN_STEPS.filter((step) => (revision.chain as string[]).includes(step))
	const due = dueStep(chain, revision.reviews)
	return (
		<ol className="chain">
			{chain.map((step) => {
				const given = revision.reviews.find((review) => review.step === step && review.verdict === 'approve')
				return (
					<li key={step} aria-current={step === due ? 'step' : undefined}>
						<b>{t(`vocabulary.step-${step}`)}</b>:{' '}
						{given ? t('review.approvedBy', { name: given.reviewer }) : t(step === due ? 'review.due' : 'review.later')}
					</li>
				)
			})}
		</ol>
	)
}
