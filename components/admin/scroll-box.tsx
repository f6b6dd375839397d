import type { ReactNode } from 'react'

interface Props {
	label: string
	children: ReactNode
}

/** What may be wider than a phone, and holds no link: it takes the focus itself, so that keys can scroll it. */
export function ScrollBox({ label, children }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
		<section className="scroll" aria-label={label} tabIndex={0}>
			{children}
		</section>
	)
}
