'use client'

import { type ReactNode, useEffect, useState } from 'react'

/** Holds controls back until the script of the page has taken over: a press or a word before that would be lost. */
export function UntilReady({ children }: { children: ReactNode }) {
	const [ready, setReady] = useState(false)
	useEffect(() => setReady(true), [])
	return (
		<fieldset className="until-ready" role="none" disabled={!ready}>
			{children}
		</fieldset>
	)
}
