import { describe, expect, it } from 'vitest'
import { contentHash } from '@/lib/domain/canonical'
import { claimContent } from '@/lib/domain/kinds/claim'
import { validityOn } from '@/lib/domain/validity'

const LEAST = { answer: 'yes', summary: 'You may.', asOf: '2025-06', confidence: 'low', checked: 'not-checked' }

describe('the dates an answer holds', () => {
	it.each([
		['2026-06-30', {}, 'always'],
		['2026-06-30', { validUntil: '2026-06-30' }, 'current'],
		['2026-07-01', { validUntil: '2026-06-30' }, 'over'],
		['2026-06-30', { validUntil: '2026-06' }, 'current'],
		['2026-07-01', { validUntil: '2026-06' }, 'over'],
		['2026-12-31', { validUntil: '2026' }, 'current'],
		['2027-01-01', { validUntil: '2026' }, 'over'],
		['2026-05-31', { validFrom: '2026-06' }, 'not-yet'],
		['2026-06-01', { validFrom: '2026-06' }, 'current'],
		['2027-01-01', { validFrom: '2026-06', validUntil: '2026-09' }, 'over'],
	])('on %s with %o it is %s', (day, dates, state) => {
		expect(validityOn(day, dates).state).toBe(state)
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
