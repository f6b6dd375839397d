import type { Actor } from '@/lib/domain/actor'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-list'
import { EntryFacts } from './entry-facts'
import { EntryHead } from './entry-head'
import type { EntryProps } from './entry-props'
import { EntrySteps } from './entry-steps'
import { LanguageList } from './language-list'
import { LinkList } from './link-list'
import { ReviewLog } from './review-log'
import { TaskList } from './task-list'
import { VerificationList } from './verification-list'

/** One entry at a glance: where it stands, what may be done, and all that was said of it. */
export function EntryOverview({ t, language, view, actor }: EntryProps & { actor: Actor }) {
	const shared = { t, language, view }
	const { entry, label, tasks, links, comments, revisions, steps } = view
	const mayComment = steps.includes('comment')
	return (
		<>
			<EntryHead t={t} language={language} label={label} state={entry.state} />
			{tasks.length > 0 ? (
				<section className="notice" aria-labelledby="tasks">
					<h2 id="tasks">{t('entry.tasks')}</h2>
					<TaskList {...shared} />
				</section>
			) : null}
			<EntryFacts {...shared} />
			<EntrySteps t={t} view={view} />
			<div className="beside">
				<div>
					<h2>{t('entry.reviews')}</h2>
					<ReviewLog t={t} language={language} revisions={revisions} />
					<h2>{t('entry.comments')}</h2>
					<CommentList t={t} language={language} comments={comments} named mayComment={mayComment} />
					{mayComment ? <CommentForm t={t} entry={entry.id} block={null} /> : null}
				</div>
				<div>
					{entry.publishedId ? (
						<>
							<h2 id="verifications">{t('entry.verifications')}</h2>
							<VerificationList {...shared} />
							<h2 id="translations">{t('entry.translations')}</h2>
							<LanguageList {...shared} actor={actor} />
						</>
					) : null}
					{links.length > 0 ? (
						<>
							<h2>{t('entry.links')}</h2>
							<LinkList {...shared} />
						</>
					) : null}
				</div>
			</div>
		</>
	)
}
