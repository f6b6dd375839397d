import type { Trust } from '@/lib/domain/reading'
import type { VerificationState } from '@/lib/domain/verification'

/** The verification of a text as data: null says that nobody verified it. */
export function verdictOf(state: VerificationState) {
	return state.state === 'unverified' ? null : { ...state.verification, state: state.state }
}

/** How far to trust a text, as data. */
export function trustOf(entry: Trust & { unreviewed: boolean }) {
	const { lawNotices, owesCheck, researchedBy, unreviewed } = entry
	return { verification: verdictOf(entry.verification), lawNotices, owesCheck, researchedBy, unreviewed }
}
