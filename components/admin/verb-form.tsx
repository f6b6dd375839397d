'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { VerbName } from '@/lib/domain/permissions'
import { useAdminTexts } from './admin-texts'
import { type Answer, callVerb } from './call-verb'
import { fieldsOf } from './form-fields'
import { RefusalMessage } from './refusal-message'
import { reloadHere } from './reload-here'
import { UntilReady } from './until-ready'

interface Props {
	verb: VerbName
	/** What is sent besides the fields. */
	input?: Record<string, unknown>
	/** The text of the button. */
	label: string
	/** Where to go when it worked; without it the page is loaded anew. Gets the value of the outcome. */
	next?: string
	/** Asks once more before it acts. */
	confirm?: string
	tone?: 'plain' | 'main' | 'danger'
	/** Fields whose text is read as JSON, a number or a list before it is sent. */
	numbers?: string[]
	children?: ReactNode
}

/** A form that calls one verb. A refusal is told beside the button, and what was typed stays. */
export function VerbForm({ verb, input, label, next, confirm, tone = 'plain', numbers = [], children }: Props) {
	const { t } = useAdminTexts()
	const [busy, setBusy] = useState(false)
	const [answer, setAnswer] = useState<Answer<unknown> | null>(null)
	const message = useId()

	async function send(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const form = event.currentTarget
		if (busy || (confirm && !window.confirm(confirm))) return
		setBusy(true)
		const given = await callVerb(verb, { ...input, ...fieldsOf(form, numbers) })
		setAnswer(given)
		if (!given.ok) return setBusy(false)
		if (next) location.assign(next)
		else reloadHere(form)
	}

	return (
		<form className="verb" onSubmit={send} aria-describedby={message}>
			<UntilReady>
				{children}
				{/* Not disabled while it is busy: that would take the focus from it. */}
				<button type="submit" className={tone} aria-disabled={busy}>
					{label}
				</button>
			</UntilReady>
			<div id={message} aria-live="polite">
				{answer && !answer.ok ? <RefusalMessage t={t} refusal={answer} /> : null}
			</div>
		</form>
	)
}
