/** A list with one item at another place; the same list where that place does not exist. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const item = list[from]
	if (item === undefined || to < 0 || to >= list.length) return [...list]
	const rest = list.filter((_, index) => index !== from)
	return [...rest.slice(0, to), item, ...rest.slice(to)]
}
