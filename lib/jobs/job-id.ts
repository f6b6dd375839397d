import { createHash } from 'node:crypto'

/** The same id for the same parts: a job that was sent already is not sent again, whoever sends it. */
export function jobId(...parts: string[]): string {
	const hex = createHash('sha256').update(parts.join('\0')).digest('hex')
	// A UUID of version 8, whose digits are ours to choose.
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
