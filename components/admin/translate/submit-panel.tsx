'use client'

import { useRef, useState } from 'react'
import { useAdminTexts } from '../admin-texts'
import type { Answer } from '../call-verb'
import { RefusalMessage } from '../refusal-message'
import { reloadHere } from '../reload-here'

interface Props {
	/** Whether a machine wrote every word of it. */
	isMachine: boolean
	hasDraft: boolean
	onSubmit: (read: boolean) => Promise<Answer<unknown> | null>
	onDiscard: () => Promise<Answer<unknown> | null>
}

/** What ends the work on a translation: sending it to another speaker, or giving it up. */
export function SubmitPanel({ isMachine, hasDraft, onSubmit, onDiscard }: Props) {
	const { t } = useAdminTexts()
	const [read, setRead] = useState(false)
	const [busy, setBusy] = useState(false)
	const panel = useRef<HTMLElement>(null)
	const [answer, setAnswer] = useState<Answer<unknown> | null>(null)

	async function act(work: () => Promise<Answer<unknown> | null>) {
		if (busy) return
		setBusy(true)
		const given = await work()
		setBusy(false)
		setAnswer(given)
		if (given?.ok && panel.current) reloadHere(panel.current)
	}

	return (
		<section ref={panel} className="card" aria-label={t('translate.finish')}>
			{isMachine ? (
				<p>
					<label>
						<input type="checkbox" checked={read} onChange={(event) => setRead(event.target.checked)} />{' '}
						{t('translate.readAll')}
					</label>
				</p>
			) : null}
			<div className="actions">
				<button
					type="button"
					className="main"
					disabled={isMachine && !read}
					aria-disabled={busy}
					onClick={() => act(() => onSubmit(read))}
				>
					{t('translate.submit')}
				</button>
				{hasDraft ? (
					<button
						type="button"
						className="danger"
						aria-disabled={busy}
						onClick={() => window.confirm(t('translate.discardConfirm')) && act(onDiscard)}
					>
						{t('translate.discard')}
					</button>
				) : null}
			</div>
			<div aria-live="polite">{answer && !answer.ok ? <RefusalMessage t={t} refusal={answer} /> : null}</div>
		</section>
	)
}
