import { describe, expect, it } from 'vitest'
import { CHAIN_STEPS, dueStep, fitsStep } from '@/lib/domain/chain'

const given = (step: string, verdict = 'approve') => ({ step, verdict })
const BOTH = ['supervisor', 'peer'] as const

describe('the check that is due', () => {
	it.each([
		['none where none is asked', [], [], null],
		['the first', BOTH, [], 'supervisor'],
		['the second after the first', BOTH, [given('supervisor')], 'peer'],
		['none after both', BOTH, [given('supervisor'), given('peer')], null],
		['the first, though the second was given', BOTH, [given('peer')], 'supervisor'],
		['the only one', ['supervisor'], [], 'supervisor'],
		['none after the only one', ['supervisor'], [given('supervisor')], null],
		['a peer alone', ['peer'], [given('supervisor')], 'peer'],
		['the same after changes were asked for', BOTH, [given('supervisor', 'request_changes')], 'supervisor'],
		['the same after dissent', BOTH, [given('supervisor', 'dissent')], 'supervisor'],
		['the same after an approval of another kind', BOTH, [given('afterwards'), given('speaker')], 'supervisor'],
	] as const)('is %s', (_what, chain, reviews, due) => {
		expect(dueStep(chain, reviews)).toBe(due)
	})
})

describe('a reviewer', () => {
	const CLINICS = ['turin', 'brescia', null]
	const cases = CHAIN_STEPS.flatMap((step) =>
		CLINICS.flatMap((reviewer) => CLINICS.map((author) => ({ step, reviewer, author }))),
	)
	it.each(cases)('of $reviewer as $step for a text from $author', ({ step, reviewer, author }) => {
		const known = reviewer !== null && author !== null
		expect(fitsStep(step, reviewer, author)).toBe(known && (reviewer === author) === (step === 'supervisor'))
	})
})
