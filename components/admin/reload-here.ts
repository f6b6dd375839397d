const KEY = 'sportello.place'

interface Place {
	path: string
	/** Where the link at the head of the row leads, or else the text of the heading above. */
	href?: string
	heading?: string
}

const inMain = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(`main :is(${selector})`)]

/** Loads the page anew; the focus then comes back to where the act was, not to the top of the page. */
export function reloadHere(from: HTMLElement): void {
	const href = from.closest('tr')?.querySelector('th a')?.getAttribute('href') ?? undefined
	const heading = inMain('h1, h2, h3')
		.filter((one) => one.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING)
		.at(-1)?.textContent
	const place: Place = { path: location.pathname, href, heading: heading ?? undefined }
	sessionStorage.setItem(KEY, JSON.stringify(place))
	// A fragment would draw the focus to its own place, now before and now after it came back.
	if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
	location.reload()
}

/** Brings the focus to where the act before this load was, once; to the content where that is gone. */
export function comeBack(): void {
	const kept = sessionStorage.getItem(KEY)
	sessionStorage.removeItem(KEY)
	if (!kept) return
	const { path, href, heading } = JSON.parse(kept) as Place
	if (path !== location.pathname) return
	const row = href ? inMain('th a').find((link) => link.getAttribute('href') === href) : undefined
	const above = inMain('h1, h2, h3').find((one) => one.textContent === heading)
	if (!row && above) above.tabIndex = -1
	;(row ?? above ?? document.querySelector<HTMLElement>('main'))?.focus()
}
