import type { ClaimPlace, ReadableClaim, WithdrawnClaim } from './reading'

/** The claims of a topic in their order, each withdrawn one where it stood. */
export function inPlace(claims: readonly ReadableClaim[], withdrawn: readonly WithdrawnClaim[]): ClaimPlace[] {
	return [...claims, ...withdrawn].sort((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1))
}

/** Tells the two apart. */
export function isWithdrawn(place: ClaimPlace): place is WithdrawnClaim {
	return 'on' in place
}
