import { describe, expect, it } from 'vitest'
import { countWords } from '@/lib/domain/count-words'
import type { ChangeGrade } from '@/lib/domain/grades'
import { type ProgressState, sumProgress, translationProgress } from '@/lib/domain/translation-progress'

const NOW = { key: 'summary', text: 'You can work.' }
const made = (source: string, text = 'Puoi lavorare.') => [{ key: 'summary', source, text }]
const published = (source: string, changedSince: ChangeGrade) => ({
	...{ language: 'it', method: 'human' as const, reviewed: true, changedSince },
	blocks: made(source),
})
const same = made(NOW.text)
const earlier = made('You may work.')
const empty = made(NOW.text, ' ')

const PUBLISHED = {
	none: null,
	fresh: published(NOW.text, 'legal'),
	'older by a comma': published('You may work.', 'cosmetic'),
	'older by a law': published('You may work.', 'legal'),
}

const TABLE: [
	published: keyof typeof PUBLISHED,
	waiting: typeof same | null,
	draft: typeof same | null,
	ProgressState,
][] = [
	['none', null, null, 'missing'],
	['none', null, empty, 'missing'],
	['none', null, earlier, 'missing'],
	['none', null, same, 'draft'],
	['none', same, null, 'waiting'],
	['none', same, same, 'waiting'],
	['none', earlier, same, 'draft'],
	['none', earlier, null, 'missing'],
	['fresh', null, null, 'done'],
	['fresh', null, same, 'done'],
	['fresh', same, same, 'done'],
	['older by a comma', null, null, 'behind'],
	['older by a comma', null, same, 'draft'],
	['older by a comma', same, same, 'waiting'],
	['older by a comma', earlier, earlier, 'behind'],
	['older by a law', null, null, 'stale'],
	['older by a law', null, empty, 'stale'],
	['older by a law', null, same, 'draft'],
	['older by a law', same, null, 'waiting'],
]

describe('translationProgress', () => {
	it.each(TABLE)('published %s, waiting %j, draft %j: %s', (which, waiting, draft, state) => {
		const work = { language: 'it', published: PUBLISHED[which], waiting, draft }
		expect(translationProgress([NOW], work)).toEqual([{ key: 'summary', state, words: 3 }])
	})

	it('knows a block that moved by its words', () => {
		const blocks = [
			{ key: 'steps.0', text: 'Ask first.' },
			{ key: 'steps.1', text: 'Go there.' },
		]
		const moved = { ...published('', 'legal'), blocks: [{ key: 'steps.0', source: 'Go there.', text: 'Vai lì.' }] }
		const progress = translationProgress(blocks, { language: 'it', published: moved, waiting: null, draft: null })
		expect(progress.map(({ state }) => state)).toEqual(['missing', 'done'])
	})

	it('has nothing to do in the language of the source', () => {
		const work = { language: 'en', published: null, waiting: null, draft: null }
		expect(translationProgress([NOW], work)[0]?.state).toBe('done')
	})
})

describe('sumProgress', () => {
	it('adds up blocks and words by state, and names the states that do not occur', () => {
		const sums = sumProgress([
			{ key: 'a', state: 'missing', words: 3 },
			{ key: 'b', state: 'missing', words: 4 },
			{ key: 'c', state: 'done', words: 10 },
		])
		expect(sums.missing).toEqual({ blocks: 2, words: 7 })
		expect(sums.done).toEqual({ blocks: 1, words: 10 })
		expect(sums.waiting).toEqual({ blocks: 0, words: 0 })
		expect(Object.keys(sums)).toEqual(['missing', 'stale', 'behind', 'draft', 'waiting', 'done'])
	})
})

describe('countWords', () => {
	it.each([
		['', 0],
		['You can work.', 3],
		['D.Lgs. 142/2015 – art. 22', 5],
		['the employer’s permit', 3],
		['one\ntwo  three', 3],
		['!?…', 0],
	])('counts “%s”', (text, count) => {
		expect(countWords(text)).toBe(count)
	})
})
