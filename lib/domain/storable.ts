/**
 * Whether a database can keep every text in a JSON value: the null character and half of a surrogate pair are valid in
 * JSON and in no text of PostgreSQL. They come from damaged copies, never from a keyboard.
 */
export function isStorable(value: unknown): boolean {
	if (typeof value === 'string') return !/\p{Surrogate}/u.test(value) && !value.includes('\0')
	if (Array.isArray(value)) return value.every(isStorable)
	if (value === null || typeof value !== 'object') return true
	return Object.entries(value).every(([key, field]) => isStorable(key) && isStorable(field))
}
