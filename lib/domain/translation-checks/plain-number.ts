/**
 * Reads a number with either mark for thousands and decimals: the last mark is for decimals unless three digits
 * follow it.
 */
export function plainNumber(written: string): string {
	const digits = written.replace(/['’\u00a0\u202f ]/g, '')
	const decimals = /^(.*)[.,](\d{1,2})$/.exec(digits)
	if (!decimals) return digits.replace(/[.,]/g, '')
	return `${(decimals[1] ?? '').replace(/[.,]/g, '')}.${decimals[2]}`
}
