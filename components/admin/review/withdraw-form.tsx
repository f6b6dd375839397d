'use client'

import { useState } from 'react'
import { VerbForm } from '../verb-form'

interface Props {
	entry: string
	version: number
	texts: {
		title: string
		means: string
		reason: string
		help: string
		preview: string
		/** What readers see around the reason. */
		notice: string
		reasonLabel: string
		ask: string
		submit: string
		sure: string
	}
}

/** Takes what is published from readers. The sentence they will see is shown as it is typed. */
export function WithdrawForm({ entry, version, texts }: Props) {
	const [reason, setReason] = useState('')
	return (
		<details className="grave" id="withdraw">
			<summary>{texts.title}</summary>
			<p>{texts.means}</p>
			<VerbForm verb="withdraw" input={{ entry, version }} label={texts.submit} confirm={texts.sure} tone="danger">
				<div className="field">
					<label htmlFor="withdraw-reason">{texts.reason}</label>
					<span className="help" id="withdraw-help">
						{texts.help}
					</span>
					<textarea
						id="withdraw-reason"
						name="reason"
						rows={3}
						required
						minLength={10}
						maxLength={2000}
						value={reason}
						onChange={(event) => setReason(event.target.value)}
						aria-describedby="withdraw-help"
					/>
				</div>
				<p className="quiet">{texts.preview}</p>
				<blockquote lang="en" className="notice">
					{texts.notice} {texts.reasonLabel} {reason || '…'} {texts.ask}
				</blockquote>
			</VerbForm>
		</details>
	)
}
