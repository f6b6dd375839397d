'use client'

import { useId, useRef, useState } from 'react'
import { romeDay } from '@/lib/domain/rome-day'
import type { EditorComment } from '@/lib/editorial/read/editor'
import { useAdminTexts } from '../admin-texts'
import { type Answer, callVerb } from '../call-verb'
import { RefusalMessage } from '../refusal-message'

interface Props {
	entry: string
	block: string
	/** The name of the field. */
	name: string
	comments: EditorComment[]
}

/** What others say of one field: read, written and settled beside it, without leaving the form. */
export function BlockComments({ entry, block, name, comments }: Props) {
	const { t } = useAdminTexts()
	const [shown, setShown] = useState(comments)
	const [text, setText] = useState('')
	const [answer, setAnswer] = useState<Answer<unknown> | null>(null)
	const id = useId()
	const summary = useRef<HTMLElement>(null)
	const open = shown.filter(({ settledBy }) => settledBy === null).length

	async function write() {
		if (text.trim() === '') return
		const given = await callVerb<{ comment: string }>('comment', { entry, block, text })
		setAnswer(given)
		if (!given.ok) return
		const day = romeDay(new Date())
		setShown([...shown, { id: given.value.comment, block, author: t('editor.you'), day, text, settledBy: null }])
		setText('')
	}

	async function settle(comment: string) {
		const given = await callVerb('settle-comment', { comment })
		setAnswer(given)
		if (!given.ok) return
		summary.current?.focus()
		setShown(shown.map((one) => (one.id === comment ? { ...one, settledBy: t('editor.you') } : one)))
	}

	return (
		<details className="comments" open={open > 0}>
			<summary ref={summary}>
				{t('editor.comments', { count: open })} <span className="hidden">{name}</span>
			</summary>
			<ul>
				{shown.map((comment) => (
					<li key={comment.id} className={comment.settledBy ? 'settled' : undefined}>
						<p className="quiet">
							{comment.author}, {comment.day}
						</p>
						<p>{comment.text}</p>
						{comment.settledBy ? (
							<p className="quiet">{t('editor.settledBy', { name: comment.settledBy })}</p>
						) : (
							<button type="button" onClick={() => settle(comment.id)}>
								{t('editor.settle')} <span className="hidden">{comment.text}</span>
							</button>
						)}
					</li>
				))}
			</ul>
			<label htmlFor={id}>{t('editor.comment', { field: name })}</label>
			<textarea id={id} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
			<button type="button" aria-disabled={text.trim() === ''} onClick={write}>
				{t('editor.addComment')} <span className="hidden">{name}</span>
			</button>
			<div aria-live="polite">{answer && !answer.ok ? <RefusalMessage t={t} refusal={answer} /> : null}</div>
		</details>
	)
}
