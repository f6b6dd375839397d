/** Moves the focus to the translation of the next or the previous block. */
export function moveBetweenBlocks(event: React.KeyboardEvent): void {
	if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
	const areas = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-block]')]
	const here = areas.findIndex((area) => area.closest('.block-row')?.contains(document.activeElement))
	const next = areas[here + (event.key === 'ArrowDown' ? 1 : -1)]
	if (!next) return
	event.preventDefault()
	next.focus()
	next.scrollIntoView({ block: 'center' })
}
