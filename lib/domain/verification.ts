/** A clinic's act of checking one revision; `verifiedAt` and `until` are days, YYYY-MM-DD. */
export interface Verification {
	clinic: string
	name: string
	verifiedAt: string
	until: string
}

export type VerificationState = { state: 'unverified' } | { state: 'verified' | 'expired'; verification: Verification }

/** What to tell a reader on a given day (YYYY-MM-DD). Edited is not verified (invariant 6). */
export function verificationOn(day: string, verifications: readonly Verification[]): VerificationState {
	const latest = verifications.reduce<Verification | null>(
		(best, next) => (best && best.until >= next.until ? best : next),
		null,
	)
	if (!latest) return { state: 'unverified' }
	return { state: latest.until >= day ? 'verified' : 'expired', verification: latest }
}
