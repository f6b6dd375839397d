import { Day } from '../entry/day'
import { ChainSteps } from './chain-steps'
import type { ReviewProps } from './review-props'

/** What is being judged: which revision, by whom, why, how grave, compared with what; and the checks it passes. */
export function ReviewSubjectLine({ t, language, view }: Omit<ReviewProps, 'subject'>) {
	const { subject, revisions } = view
	const worked = revisions.find(({ id }) => id === subject?.revision?.id)
	if (!subject || !worked) return <p className="notice">{t(subject ? 'review.isDraft' : 'review.nothing')}</p>
	const { number, author, clinic, createdAt, note, grade } = worked
	return (
		<>
			<p>
				{t('entry.revision', { number })}, {author}
				{clinic ? ` (${clinic.name})` : ''}, <Day language={language} at={createdAt} />.{' '}
				{subject.comparedWith === null ? t('review.isNew') : t('review.comparedWith', { number: subject.comparedWith })}
			</p>
			<p>
				<b>{t(`vocabulary.grade-${grade}`)}</b> <small>{t(`vocabulary.gradeMeans-${grade}`)}</small>
			</p>
			<blockquote className="notice">{note}</blockquote>
			<ChainSteps t={t} revision={worked} />
		</>
	)
}
