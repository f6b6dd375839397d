import { describe, expect, it } from 'vitest'
import { TOPICS } from '@/lib/domain/topics'
import { type Verification, type VerificationState, verificationOn } from '@/lib/domain/verification'
import { DAYS_OF_GRACE, type Volatility, volatilityOf } from '@/lib/domain/volatility'

const by = (clinic: string, verifiedAt: string, until: string): Verification => ({
	clinic,
	name: 'A.B.',
	verifiedAt,
	until,
})

const EARLY = by('Torino', '2024-01-15', '2025-01-15')
const LATE = by('Palermo', '2025-02-01', '2026-02-01')

type State = VerificationState['state']
type Row = [what: string, day: string, given: Verification[], state: State, clinic: string | null]

const TABLE: Row[] = [
	['nobody verified it', '2025-06-01', [], 'unverified', null],
	['a verification runs', '2024-06-01', [EARLY], 'verified', 'Torino'],
	['it is the first day', '2024-01-15', [EARLY], 'verified', 'Torino'],
	['it is the last day', '2025-01-15', [EARLY], 'verified', 'Torino'],
	['it is the day after the last', '2025-01-16', [EARLY], 'due', 'Torino'],
	['the last day ended a year', '2027-01-01', [by('Roma', '2026-01-01', '2026-12-31')], 'due', 'Roma'],
	['it ended long ago', '2040-01-01', [EARLY], 'overdue', 'Torino'],
	['a later one runs and an earlier one ended', '2025-06-01', [EARLY, LATE], 'verified', 'Palermo'],
	['they are given in the other order', '2025-06-01', [LATE, EARLY], 'verified', 'Palermo'],
	['both ended', '2026-02-02', [LATE, EARLY], 'due', 'Palermo'],
]

describe('verificationOn', () => {
	it.each(TABLE)('when %s', (_what, day, given, state, clinic) => {
		const result = verificationOn(day, given, 'medium')
		expect(result.state).toBe(state)
		expect('verification' in result ? result.verification.clinic : null).toBe(clinic)
	})

	it('gives who verified, when and until when', () => {
		expect(verificationOn('2024-06-01', [EARLY], 'low')).toEqual({ state: 'verified', verification: EARLY })
	})
})

describe('a verification that has ended', () => {
	const AGEING: [volatility: Volatility, lastDue: string, firstOverdue: string][] = [
		['high', '2025-02-14', '2025-02-15'],
		['medium', '2025-04-15', '2025-04-16'],
		['low', '2025-07-14', '2025-07-15'],
	]
	it.each(AGEING)('of %s volatility is due until %s and overdue from %s on', (volatility, lastDue, firstOverdue) => {
		expect(verificationOn(lastDue, [EARLY], volatility).state).toBe('due')
		expect(verificationOn(firstOverdue, [EARLY], volatility).state).toBe('overdue')
	})

	it('is given less time the faster its law moves', () => {
		expect(DAYS_OF_GRACE.high).toBeLessThan(DAYS_OF_GRACE.medium)
		expect(DAYS_OF_GRACE.medium).toBeLessThan(DAYS_OF_GRACE.low)
	})
})

describe('the volatility', () => {
	it('is known of every topic', () => {
		expect(TOPICS.map((topic) => [topic, volatilityOf(topic)])).toEqual([
			['social-protection', 'high'],
			['decent-work', 'medium'],
			['health', 'medium'],
			['education', 'low'],
			['housing', 'high'],
		])
	})

	it('of what a status means is medium', () => {
		expect(volatilityOf(null)).toBe('medium')
	})
})
