import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'

/** SHA-256 of a JSON value, in hexadecimal: what was approved is what is published (invariant 3). */
export function contentHash(value: unknown): string {
	return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
