import { describe, expect, it } from 'vitest'
import { withRomeOffset } from '@/lib/domain/rome-time'

describe('a time on Italian clocks', () => {
	it.each([
		['in winter', '2026-12-01T08:00', '2026-12-01T08:00:00+01:00'],
		['in summer', '2026-07-01T08:00', '2026-07-01T08:00:00+02:00'],
		['just before the clocks go forward', '2026-03-29T01:59', '2026-03-29T01:59:00+01:00'],
		['in the hour they skip', '2026-03-29T02:30', '2026-03-29T03:30:00+02:00'],
		['after it', '2026-03-29T03:00', '2026-03-29T03:00:00+02:00'],
		['in the hour that comes twice, the first', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
		['after it', '2026-10-25T03:00', '2026-10-25T03:00:00+01:00'],
	])('%s', (_, local, sent) => {
		expect(withRomeOffset(local)).toBe(sent)
	})

	it.each(['', 'tomorrow', '2026-12-01', '2026-13-41T99:00'])('is none: %j', (local) => {
		expect(withRomeOffset(local)).toBeNull()
	})
})
