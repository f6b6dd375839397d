import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { blockName } from '@/lib/i18n/admin-names'
import { VerbForm } from '../verb-form'
import { Day } from './day'

export interface ShownComment {
	id: string
	block: string | null
	author: string
	at: Date
	text: string
	settledBy: string | null
}

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	comments: ShownComment[]
	/** Whether each says which block it is about. */
	named?: boolean
	mayComment: boolean
}

/** What members say of an entry to each other, oldest first. */
export function CommentList({ t, language, comments, named = false, mayComment }: Props) {
	return (
		<ul className="log">
			{comments.map(({ id, block, author, at, text, settledBy }) => (
				<li key={id}>
					<b>{author}</b>{' '}
					<span className="quiet">
						<Day language={language} at={at} />
						{named ? `, ${blockName(t, block)}` : ''}
					</span>
					<p>{text}</p>
					{settledBy ? <p className="quiet">{t('entry.settledBy', { name: settledBy })}</p> : null}
					{!settledBy && mayComment ? (
						<VerbForm verb="settle-comment" input={{ comment: id }} label={t('entry.settle')} />
					) : null}
				</li>
			))}
		</ul>
	)
}
