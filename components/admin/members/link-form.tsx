'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { VerbName } from '@/lib/domain/permissions'
import { useAdminTexts } from '../admin-texts'
import { type Answer, callVerb } from '../call-verb'
import { fieldsOf } from '../form-fields'
import { RefusalMessage } from '../refusal-message'
import { UntilReady } from '../until-ready'
import { CopiedLink } from './copied-link'

interface Props {
	verb: VerbName
	label: string
	input?: Record<string, unknown>
	children?: ReactNode
}

interface MadeLink {
	link: string | null
}

/** A form whose verb makes a link: it is shown once, here, unless it was mailed. */
export function LinkForm({ verb, label, input, children }: Props) {
	const { t } = useAdminTexts()
	const [answer, setAnswer] = useState<Answer<MadeLink> | null>(null)
	const [busy, setBusy] = useState(false)
	const message = useId()

	async function send(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		if (busy) return
		const form = event.currentTarget
		setBusy(true)
		const given = await callVerb<MadeLink>(verb, { ...input, ...fieldsOf(form) })
		setAnswer(given)
		setBusy(false)
		if (given.ok) form.reset()
	}

	return (
		<form className="verb" onSubmit={send} aria-describedby={message}>
			<UntilReady>
				{children}
				<button type="submit" aria-disabled={busy}>
					{label}
				</button>
			</UntilReady>
			<div id={message} aria-live="polite">
				{answer && !answer.ok ? <RefusalMessage t={t} refusal={answer} /> : null}
				{answer?.ok && answer.value.link === null ? <p className="done">{t('members.mailed')}</p> : null}
				{answer?.ok && answer.value.link !== null ? (
					<p className="done">
						{t('members.handOver')} <CopiedLink link={answer.value.link} />
					</p>
				) : null}
			</div>
		</form>
	)
}
