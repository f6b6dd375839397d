/** Something to copy letter by letter: left to right and in no language. */
export function CodeLine({ children, block }: { children: string; block?: boolean }) {
	const code = (
		<code dir="ltr" translate="no">
			{children}
		</code>
	)
	return block ? <pre dir="ltr">{code}</pre> : code
}
