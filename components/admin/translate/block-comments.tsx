'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { DeskComment } from '@/lib/editorial/read/translation-desk'
import { useAdminTexts } from '../admin-texts'
import { type Answer, callVerb } from '../call-verb'
import { RefusalMessage } from '../refusal-message'

interface Props {
	entry: string
	language: string
	/** The block it is about; null for the whole translation. */
	block: string | null
	comments: DeskComment[]
}

/** What translators and reviewers say of one block to each other. Writing one leaves what is typed above as it is. */
export function BlockComments({ entry, language, block, comments }: Props) {
	const { t } = useAdminTexts()
	const router = useRouter()
	const field = useId()
	const summary = useRef<HTMLElement>(null)
	const [text, setText] = useState('')
	const [answer, setAnswer] = useState<Answer<unknown> | null>(null)
	const mine = comments.filter((comment) => comment.block === block)
	const open = mine.filter(({ settledBy }) => settledBy === null).length

	async function send(event: FormEvent) {
		event.preventDefault()
		const given = await callVerb('comment', { entry, language, block, text })
		setAnswer(given)
		if (!given.ok) return
		setText('')
		router.refresh()
	}
	async function settle(comment: string) {
		setAnswer(await callVerb('settle-comment', { comment }))
		summary.current?.focus()
		router.refresh()
	}

	return (
		<details className="comments" open={open > 0}>
			<summary ref={summary}>
				{block === null ? `${t('translate.commentsWhole')}: ` : null}
				{open > 0 ? t('translate.commentsOpen', { count: open }) : t('translate.comments')}
			</summary>
			<ul>
				{mine.map((comment) => (
					<li key={comment.id}>
						<b>{comment.author}</b> <small>{comment.day}</small>
						<p dir="auto">{comment.text}</p>
						{comment.settledBy ? (
							<small>{t('translate.settledBy', { name: comment.settledBy })}</small>
						) : (
							<button type="button" className="small" onClick={() => settle(comment.id)}>
								{t('translate.settle')}
							</button>
						)}
					</li>
				))}
			</ul>
			<form onSubmit={send}>
				<label htmlFor={field}>{t('translate.newComment')}</label>
				<textarea id={field} required rows={2} dir="auto" value={text} onChange={(e) => setText(e.target.value)} />
				<button type="submit" className="small">
					{t('translate.comment')}
				</button>
				{answer && !answer.ok ? <RefusalMessage t={t} refusal={answer} /> : null}
			</form>
		</details>
	)
}
