'use client'

import { useId, useState } from 'react'
import { useAdminTexts } from '../admin-texts'
import type { Answer } from '../call-verb'
import { RefusalMessage } from '../refusal-message'

interface Props {
	label: string
	act: () => Promise<Answer<unknown> | null>
	onDone: () => void
	confirm?: string
	tone?: 'plain' | 'main' | 'danger'
}

/** A button that acts and tells beside itself why it could not. `act` gives null where something else tells that. */
export function ActButton({ label, act, onDone, confirm, tone = 'plain' }: Props) {
	const { t } = useAdminTexts()
	const [busy, setBusy] = useState(false)
	const [answer, setAnswer] = useState<Answer<unknown> | null>(null)
	const message = useId()

	async function press() {
		if (busy || (confirm && !window.confirm(confirm))) return
		setBusy(true)
		const given = await act()
		setBusy(false)
		setAnswer(given)
		if (given?.ok) onDone()
	}

	return (
		<div className="act">
			<button type="button" className={tone} aria-disabled={busy} onClick={press} aria-describedby={message}>
				{label}
			</button>
			<div id={message}>{answer && !answer.ok ? <RefusalMessage t={t} refusal={answer} /> : null}</div>
		</div>
	)
}
