'use client'

import { useState } from 'react'

interface Props {
	codes: string[]
	/** Whose they are; copied with them. */
	title: string
	texts: { print: string; copy: string; copied: string; copyFailed: string }
}

/** Recovery codes, with ways to keep them. */
export function RecoveryCodeList({ codes, title, texts }: Props) {
	const [said, setSaid] = useState('')

	async function copy() {
		try {
			await navigator.clipboard.writeText([title, ...codes].join('\n'))
			setSaid(texts.copied)
		} catch {
			setSaid(texts.copyFailed)
		}
	}

	return (
		<section aria-label={title}>
			<p>{title}</p>
			<ol className="codes">
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ol>
			<div className="actions">
				<button type="button" onClick={() => window.print()}>
					{texts.print}
				</button>
				<button type="button" onClick={copy}>
					{texts.copy}
				</button>
				<span role="status">{said}</span>
			</div>
		</section>
	)
}
