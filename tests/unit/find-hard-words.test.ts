import { describe, expect, it } from 'vitest'
import { findHardWords } from '@/lib/domain/find-hard-words'
import { HARD_WORDS } from '@/lib/domain/hard-words'

describe('the list of hard words', () => {
	it('has eighty or more, each once, each with a plain word', () => {
		expect(HARD_WORDS.length).toBeGreaterThanOrEqual(80)
		expect(new Set(HARD_WORDS.map(([hard]) => hard)).size).toBe(HARD_WORDS.length)
		expect(HARD_WORDS.filter(([hard, plain]) => plain.trim() === '' || plain === hard)).toEqual([])
	})

	it('offers no word that is hard itself', () => {
		expect(HARD_WORDS.filter(([, plain]) => findHardWords(plain).length > 0)).toEqual([])
	})
})

describe('findHardWords', () => {
	it.each(HARD_WORDS)('finds “%s” in a sentence and offers “%s”', (hard, plain) => {
		expect(findHardWords(`You ${hard} it.`)).toEqual([{ word: hard, plain }])
		expect(findHardWords(hard.toUpperCase())).toEqual([{ word: hard, plain }])
	})

	it.each([
		['the office notifies you', 'notifies'],
		['you were notified', 'notified'],
		['it terminated', 'terminated'],
		['ceasing work', 'ceasing'],
		['it was transmitted', 'transmitted'],
		['lodged in time', 'lodged'],
		['it pertains to you', 'pertains to'],
		['in the event\nthat you fall ill', 'in the event that'],
	])('finds the form in “%s”', (text, word) => {
		expect(findHardWords(text).map((found) => found.word)).toEqual([word])
	})

	it.each([
		'a lodger',
		'the deceased',
		'rendering-free',
		'unobtainable',
		'shallow',
		'the information desk',
		'a marshall',
		'a pre-cease',
		'',
		'Ask for help at the office.',
	])('leaves “%s” alone', (text) => {
		expect(findHardWords(text)).toEqual([])
	})

	it('prefers the longer phrase and names each word once', () => {
		expect(findHardWords('In the event of rain, and in the event of rain.')).toHaveLength(1)
		expect(findHardWords('pursuant to this, PURSUANT TO that')).toEqual([{ word: 'pursuant to', plain: 'under' }])
	})
})
