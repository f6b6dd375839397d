import { EntryHead } from '../entry/entry-head'
import { ReviewLog } from '../entry/review-log'
import { TaskList } from '../entry/task-list'
import { BlockReview } from './block-review'
import { CitationList } from './citation-list'
import { FactTable } from './fact-table'
import { HintList } from './hint-list'
import { PublishForms } from './publish-forms'
import type { ReviewProps } from './review-props'
import { ReviewSubjectLine } from './review-subject-line'
import { UrgentForm } from './urgent-form'
import { VerdictForms } from './verdict-forms'
import { WithdrawBox } from './withdraw-box'

/** What is submitted, block by block beside what readers have, and every decision that can be taken on it. */
export function ReviewPage(props: Omit<ReviewProps, 'subject'>) {
	const { t, language, view } = props
	const { entry, label, subject, steps, tasks, revisions } = view
	return (
		<>
			<EntryHead t={t} language={language} label={label} state={entry.state} isBelow />
			<ReviewSubjectLine {...props} />
			{tasks.length > 0 ? (
				<section className="notice" aria-labelledby="tasks">
					<h2 id="tasks">{t('entry.tasks')}</h2>
					<TaskList {...props} />
				</section>
			) : null}
			{subject ? (
				<>
					<HintList t={t} hints={subject.hints.filter(({ block }) => block === null)} terms={[]} />
					<FactTable {...props} subject={subject} />
					<h2>{t('review.words')}</h2>
					{subject.diff.blocks.map((block) => (
						<BlockReview key={`${block.before?.key} ${block.after?.key}`} {...props} subject={subject} block={block} />
					))}
					<h2>{t('review.citations')}</h2>
					<CitationList t={t} subject={subject} />
				</>
			) : null}
			<h2>{t('entry.reviews')}</h2>
			<ReviewLog t={t} language={language} revisions={revisions} />
			<div className="decide">
				<h2>{t('review.decide')}</h2>
				{subject ? (
					<>
						<VerdictForms t={t} view={view} subject={subject} />
						<PublishForms {...props} subject={subject} />
					</>
				) : null}
				{steps.includes('publish-urgently') ? <UrgentForm t={t} view={view} /> : null}
				{steps.includes('withdraw') ? <WithdrawBox t={t} view={view} /> : null}
			</div>
		</>
	)
}
