import { describe, expect, it } from 'vitest'
import { lawNoticesOn } from '@/lib/domain/law-notice'

const amended = (from: string) => ({ kind: 'amended', from }) as const

describe('the notices of a change of the law', () => {
	it.each([
		['2026-05-02', false],
		['2026-05-01', false],
		['2026-04-30', true],
	])('on %s one of 2026-05-01 is ahead: %s', (day, isAhead) => {
		expect(lawNoticesOn(day, [amended('2026-05-01')])).toEqual([{ ...amended('2026-05-01'), isAhead }])
	})

	it('come in the order in which the law changes', () => {
		const notices = lawNoticesOn('2026-05-01', [amended('2027-01-01'), amended('2026-01-01')])
		expect(notices.map(({ from, isAhead }) => [from, isAhead])).toEqual([
			['2026-01-01', false],
			['2027-01-01', true],
		])
	})

	it('tell the same change of several provisions once, and another of the same day too', () => {
		const repealed = { kind: 'repealed', from: '2026-01-01' } as const
		const notices = lawNoticesOn('2026-05-01', [amended('2026-01-01'), amended('2026-01-01'), repealed])
		expect(notices.map(({ kind }) => kind)).toEqual(['amended', 'repealed'])
	})

	it('are none where nothing changed', () => {
		expect(lawNoticesOn('2026-05-01', [])).toEqual([])
	})
})
