/** The items whose key an earlier one has already. */
export function repeatsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
	const seen = new Set<string>()
	return items.filter((item) => {
		const key = keyOf(item)
		const repeated = seen.has(key)
		seen.add(key)
		return repeated
	})
}
