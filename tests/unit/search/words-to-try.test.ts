import { describe, expect, it } from 'vitest'
import { wordsToTry } from '@/lib/domain/search/words-to-try'

const insteadOf = (word: string) => wordsToTry(word).map(({ instead }) => instead)

describe('wordsToTry', () => {
	it.each(['35', 'art35', '286/1998', '12a', '紧急'])('takes %s as it is', (word) => {
		expect(wordsToTry(word)).toEqual([{ word, instead: word, weight: 1, prefix: false, fuzzy: false }])
	})

	it.each([
		['di', false, false],
		['isee', true, 1],
		['lav', true, false],
		['doctor', true, 1],
		['hospital', true, 2],
		['病', true, false],
	])('looks for %s: beginnings %s, letters that may differ %s', (word, prefix, fuzzy) => {
		expect(wordsToTry(word)[0]).toEqual({ word, instead: word, weight: 1, prefix, fuzzy })
	})

	it('changes neighbouring letters round', () => {
		expect(insteadOf('docotr')).toContain('doctor')
	})

	it('leaves the ending away, so that a verb finds its noun', () => {
		expect(insteadOf('lavorare')).toContain('lavor')
	})

	it('trusts nothing as much as the word itself', () => {
		for (const { instead, weight } of wordsToTry('lavorare')) {
			if (instead !== 'lavorare') expect(weight).toBeLessThan(1)
		}
	})
})
