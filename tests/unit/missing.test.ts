import { describe, expect, it } from 'vitest'
import { missingOf } from '@/lib/domain/missing'

const ROWS = ['emergency-care', 'care-costs', 'mental-health']
const answer = (status: string, entitlement: string) => ({ status, entitlement })
const gap = (status: string | null, entitlement: string, part: string | null = null) => ({ status, entitlement, part })

describe('the questions of a status without an answer', () => {
	it('are all of them where nothing was researched', () => {
		expect(missingOf('worker', ROWS, [], []).map((row) => row.entitlement)).toEqual(ROWS)
	})

	it('are in the order of the rows, without those that have an answer', () => {
		const answers = [answer('worker', 'care-costs'), answer('refugee', 'mental-health')]
		expect(missingOf('worker', ROWS, answers, []).map((row) => row.entitlement)).toEqual([
			'emergency-care',
			'mental-health',
		])
	})

	it('carry the recorded reasons, of the status or of every status', () => {
		const gaps = [gap('worker', 'care-costs'), gap(null, 'care-costs'), gap('refugee', 'care-costs')]
		expect(missingOf('worker', ['care-costs'], [], gaps)).toEqual([
			{ entitlement: 'care-costs', reasons: [gaps[0], gaps[1]] },
		])
	})

	it('hold an answered one again where a part of it is missing, with that part alone', () => {
		const gaps = [gap('worker', 'care-costs'), gap('worker', 'care-costs', 'dental care')]
		expect(missingOf('worker', ['care-costs'], [answer('worker', 'care-costs')], gaps)).toEqual([
			{ entitlement: 'care-costs', reasons: [gaps[1]] },
		])
	})
})
