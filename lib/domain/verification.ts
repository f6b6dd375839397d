import { DAYS_OF_GRACE, type Volatility } from './volatility'

/** A clinic's act of checking one revision; `verifiedAt` and `until` are days, YYYY-MM-DD. */
export interface Verification {
	clinic: string
	name: string
	verifiedAt: string
	until: string
}

/** `due` is past its end by no more than its topic allows (amber), `overdue` by more (red). */
export type VerificationState =
	| { state: 'unverified' }
	| { state: 'verified' | 'due' | 'overdue'; verification: Verification }

const DAY_MS = 86_400_000

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS

function stateOn(day: string, until: string, volatility: Volatility) {
	const late = daysBetween(until, day)
	if (late <= 0) return 'verified'
	return late <= DAYS_OF_GRACE[volatility] ? 'due' : 'overdue'
}

/**
 * What to tell a reader on a given day (YYYY-MM-DD) of an entry whose law moves this fast.
 * Edited is not verified (invariant 6), so these are the verifications of the published revision alone.
 */
export function verificationOn(
	day: string,
	verifications: readonly Verification[],
	volatility: Volatility,
): VerificationState {
	const latest = verifications.reduce<Verification | null>(
		(best, next) => (best && best.until >= next.until ? best : next),
		null,
	)
	if (!latest) return { state: 'unverified' }
	return { state: stateOn(day, latest.until, volatility), verification: latest }
}
