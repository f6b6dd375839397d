import { describe, expect, it } from 'vitest'
import { contentHash } from '@/lib/domain/canonical'
import { claimContent } from '@/lib/domain/kinds/claim'
import { romeDay } from '@/lib/domain/rome-day'
import { isOver, validityNoticesOn } from '@/lib/domain/validity'

const LEAST = { answer: 'yes', summary: 'You may.', asOf: '2025-06', confidence: 'low', checked: 'not-checked' }

describe('the dates an answer holds', () => {
	it.each([
		['2026-06-30', {}, []],
		['2026-06-30', { validUntil: '2026-06-30' }, ['until 2026-06-30']],
		['2026-07-01', { validUntil: '2026-06-30' }, ['over 2026-06-30']],
		['2026-06-30', { validUntil: '2026-06' }, ['until 2026-06']],
		['2026-07-01', { validUntil: '2026-06' }, ['over 2026-06']],
		['2026-12-31', { validUntil: '2026' }, ['until 2026']],
		['2027-01-01', { validUntil: '2026' }, ['over 2026']],
		['2026-06-29', { validFrom: '2026-06-30' }, ['from 2026-06-30']],
		['2026-06-30', { validFrom: '2026-06-30' }, []],
		['2026-05-31', { validFrom: '2026-06' }, ['from 2026-06']],
		['2026-06-01', { validFrom: '2026-06' }, []],
		['2025-12-31', { validFrom: '2026' }, ['from 2026']],
		['2026-01-01', { validFrom: '2026' }, []],
		['2026-05-31', { validFrom: '2026-06', validUntil: '2026-09' }, ['from 2026-06', 'until 2026-09']],
		['2026-07-15', { validFrom: '2026-06', validUntil: '2026-09' }, ['until 2026-09']],
		['2027-01-01', { validFrom: '2026-06', validUntil: '2026-09' }, ['over 2026-09']],
	])('on %s of %o tell %o', (day, dates, told) => {
		const notices = validityNoticesOn(day, dates)
		expect(notices.map(({ kind, date }) => `${kind} ${date}`)).toEqual(told)
		expect(isOver(notices)).toBe(told.some((notice) => notice.startsWith('over')))
	})
})

describe('the day in Italy', () => {
	it.each([
		['2026-06-30T21:59:00Z', '2026-06-30'],
		['2026-06-30T22:00:00Z', '2026-07-01'],
		['2026-12-31T22:59:00Z', '2026-12-31'],
		['2026-12-31T23:00:00Z', '2027-01-01'],
	])('at %s is %s', (at, day) => {
		expect(romeDay(new Date(at))).toBe(day)
	})
})

describe('a claim without such dates', () => {
	it('is spelled and hashed as it was before there were any, so that no import conflicts', () => {
		const read = claimContent.parse(LEAST)
		expect(Object.keys(read)).not.toContain('validFrom')
		const older = { ...LEAST, reason: null, conditions: [], steps: [], documents: [], where: null, deadline: null }
		const rest = { practice: null, refused: [], recheck: null }
		expect(contentHash(read)).toBe(contentHash({ ...older, ...rest }))
	})

	it('may leave them empty in a form', () => {
		expect(claimContent.parse({ ...LEAST, validFrom: null }).validFrom).toBeUndefined()
		expect(claimContent.parse({ ...LEAST, validUntil: '2026-06' }).validUntil).toBe('2026-06')
		expect(claimContent.safeParse({ ...LEAST, validUntil: 'soon' }).success).toBe(false)
	})
})
