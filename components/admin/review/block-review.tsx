import type { BlockChange } from '@/lib/domain/revision-diff'
import { blockName } from '@/lib/i18n/admin-names'
import { CommentForm } from '../entry/comment-form'
import { CommentList } from '../entry/comment-list'
import { BlockText } from './block-text'
import { HintList } from './hint-list'
import type { ReviewProps } from './review-props'

/** One block to judge: its words, what changed in them, the hints on them, and what was said of them. */
export function BlockReview({ t, language, view, subject, block }: ReviewProps & { block: BlockChange }) {
	const key = block.after?.key ?? block.before?.key ?? block.field
	const comments = view.comments.filter((comment) => comment.block === key)
	const open = comments.filter(({ settledBy }) => settledBy === null)
	const mayComment = view.steps.includes('comment') && block.change !== 'removed'
	return (
		<div className="block">
			<h3>
				{blockName(t, key)}
				{subject.comparedWith !== null && block.change !== 'same' ? <small>{t(`review.${block.change}`)}</small> : null}
			</h3>
			<BlockText t={t} block={subject.comparedWith === null ? { ...block, change: 'same' } : block} />
			<HintList
				t={t}
				hints={subject.hints.filter((hint) => hint.block === key)}
				terms={subject.terms.filter((term) => term.block === key)}
			/>
			{comments.length > 0 || mayComment ? (
				<details open={open.length > 0}>
					<summary>
						{t('review.comments', { count: open.length })} <span className="hidden">{blockName(t, key)}</span>
					</summary>
					<CommentList {...{ t, language, comments, mayComment }} />
					{mayComment ? <CommentForm t={t} entry={view.entry.id} block={key} /> : null}
				</details>
			) : null}
		</div>
	)
}
