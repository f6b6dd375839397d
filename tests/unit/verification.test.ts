import { describe, expect, it } from 'vitest'
import { type Verification, type VerificationState, verificationOn } from '@/lib/domain/verification'

const by = (clinic: string, verifiedAt: string, until: string): Verification => ({
	clinic,
	name: 'A.B.',
	verifiedAt,
	until,
})

const EARLY = by('Torino', '2024-01-15', '2025-01-15')
const LATE = by('Palermo', '2025-02-01', '2026-02-01')

type Row = [what: string, day: string, given: Verification[], state: VerificationState['state'], clinic: string | null]

const TABLE: Row[] = [
	['nobody verified it', '2025-06-01', [], 'unverified', null],
	['a verification runs', '2024-06-01', [EARLY], 'verified', 'Torino'],
	['it is the first day', '2024-01-15', [EARLY], 'verified', 'Torino'],
	['it is the last day', '2025-01-15', [EARLY], 'verified', 'Torino'],
	['it is the day after the last', '2025-01-16', [EARLY], 'expired', 'Torino'],
	['the last day ended a year', '2027-01-01', [by('Roma', '2026-01-01', '2026-12-31')], 'expired', 'Roma'],
	['a later one runs and an earlier one ended', '2025-06-01', [EARLY, LATE], 'verified', 'Palermo'],
	['they are given in the other order', '2025-06-01', [LATE, EARLY], 'verified', 'Palermo'],
	['both ended', '2026-02-02', [LATE, EARLY], 'expired', 'Palermo'],
]

describe('verificationOn', () => {
	it.each(TABLE)('when %s', (_what, day, given, state, clinic) => {
		const result = verificationOn(day, given)
		expect(result.state).toBe(state)
		expect('verification' in result ? result.verification.clinic : null).toBe(clinic)
	})

	it('gives who verified, when and until when', () => {
		expect(verificationOn('2024-06-01', [EARLY])).toEqual({ state: 'verified', verification: EARLY })
	})
})
