import { createHash } from 'node:crypto'

/** The weak entity tag of a body: weak, because a web server in front may compress it. */
export function entityTag(body: string): string {
	return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether a client that sends this `If-None-Match` has the body with a tag already (RFC 9110, weak comparison). */
export function hasAlready(ifNoneMatch: string | null, tag: string): boolean {
	if (ifNoneMatch === null) return false
	return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(tag))
}
