import { describe, expect, it } from 'vitest'
import { ANSWERS, type Answer, needsReason, tallyAnswers } from '@/lib/domain/answers'

describe('needsReason', () => {
	it.each<[Answer, boolean]>([
		['yes', false],
		['conditional', true],
		['limited', true],
		['no', true],
		['unknown', true],
	])('says whether the answer %s carries the reason of the difference: %s', (answer, needed) => {
		expect(needsReason(answer)).toBe(needed)
	})
})

describe('ANSWERS', () => {
	it('never holds the gap, which is the absence of a claim', () => {
		expect(ANSWERS).toEqual(['yes', 'conditional', 'limited', 'no', 'unknown'])
	})
})

describe('tallyAnswers', () => {
	it.each<[string, Answer[], [Answer, number][]]>([
		['gives nothing for no answers', [], []],
		['counts one answer', ['no'], [['no', 1]]],
		[
			'keeps the fixed order whatever the order given',
			['unknown', 'no', 'limited', 'conditional', 'yes'],
			[
				['yes', 1],
				['conditional', 1],
				['limited', 1],
				['no', 1],
				['unknown', 1],
			],
		],
		[
			'counts repeats and leaves out answers that do not occur',
			['no', 'unknown', 'no', 'no'],
			[
				['no', 3],
				['unknown', 1],
			],
		],
	])('%s', (_title, answers, expected) => {
		expect(tallyAnswers(answers).map(({ answer, count }) => [answer, count])).toEqual(expected)
	})

	it('keeps unknown apart from no', () => {
		expect(tallyAnswers(['unknown']).some(({ answer }) => answer === 'no')).toBe(false)
	})
})
