/** What a form says: `name[]` is a list, and the fields named are numbers. */
export function fieldsOf(form: HTMLFormElement, numbers: string[] = []): Record<string, unknown> {
	const data = new FormData(form)
	return Object.fromEntries(
		[...new Set(data.keys())].map((name) => {
			const isMany = name.endsWith('[]')
			const value = isMany ? data.getAll(name) : numbers.includes(name) ? Number(data.get(name)) : data.get(name)
			return [name.replace('[]', ''), value]
		}),
	)
}
