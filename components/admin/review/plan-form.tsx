'use client'

import { type ReactNode, useState } from 'react'
import { withRomeOffset } from '@/lib/domain/rome-time'
import { VerbForm } from '../verb-form'

interface Props {
	revision: string
	hash: string
	texts: { label: string; help: string; submit: string }
	children?: ReactNode
}

/** Publishes at a time on Italian clocks, sent with its offset, which is shown. */
export function PlanForm({ revision, hash, texts, children }: Props) {
	const [local, setLocal] = useState('')
	const at = withRomeOffset(local)
	return (
		<VerbForm verb="plan-publication" input={{ revision, hash, at }} label={texts.submit}>
			<div className="field">
				<label htmlFor="plan-at">{texts.label}</label>
				<span className="help" id="plan-help">
					{texts.help}
				</span>
				<input
					id="plan-at"
					type="datetime-local"
					required
					value={local}
					onChange={(event) => setLocal(event.target.value)}
					aria-describedby="plan-help plan-sent"
				/>
				<output id="plan-sent" htmlFor="plan-at" className="quiet">
					{at}
				</output>
			</div>
			{children}
		</VerbForm>
	)
}
