import { describe, expect, it } from 'vitest'
import { isStillShown, monthsAfter } from '@/lib/domain/service-freshness'

describe('monthsAfter', () => {
	it.each([
		['2026-01-15', 6, '2026-07-15'],
		['2026-08-01', 6, '2027-02-01'],
		['2026-08-31', 6, '2027-02-28'],
		['2027-08-31', 6, '2028-02-29'],
		['2026-03-31', 6, '2026-09-30'],
		['2026-12-31', 6, '2027-06-30'],
		['2026-06-30', 6, '2026-12-30'],
	])('%s and %d months is %s', (day, months, later) => {
		expect(monthsAfter(day, months)).toBe(later)
	})
})

describe('a service', () => {
	const confirmed = (on: string) => ({ clinic: 'Clinica Torino', on })
	const TABLE: [what: string, day: string, confirmed: string | null, firstPublished: string, shown: boolean][] = [
		['never confirmed, published today', '2026-01-10', null, '2026-01-10', true],
		['never confirmed, on the last day', '2026-07-09', null, '2026-01-10', true],
		['never confirmed, after six months', '2026-07-10', null, '2026-01-10', false],
		['confirmed since it was published', '2026-07-10', '2026-03-01', '2026-01-10', true],
		['confirmed, on the last day', '2026-08-31', '2026-03-01', '2026-01-10', true],
		['confirmed, six months ago', '2026-09-01', '2026-03-01', '2026-01-10', false],
		['confirmed before it was published here', '2026-02-01', '2025-06-01', '2026-01-10', false],
	]
	it.each(TABLE)('%s', (_what, day, on, firstPublished, shown) => {
		expect(isStillShown(day, { confirmed: on ? confirmed(on) : null, firstPublished })).toBe(shown)
	})
})
