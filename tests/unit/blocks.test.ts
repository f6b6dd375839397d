import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/domain/blocks'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'

/** Every field of a kind filled in; the fields that are no prose must give no block. */
const FULL: Record<EntryKind, [content: object, keys: string[]]> = {
	claim: [
		{
			...{
				recheck: 'r',
				refused: ['f0', 'f1'],
				practice: 'p',
				deadline: 'd',
				changing: 'c',
				where: 'w',
				documents: ['d0'],
			},
			...{ steps: ['s0', 's1', 's2'], conditions: ['c0'], reason: 'r', summary: 's' },
			...{ answer: 'yes', asOf: '2025', confidence: 'low', checked: 'not-checked' },
		},
		[
			...['summary', 'reason', 'conditions.0', 'steps.0', 'steps.1', 'steps.2', 'documents.0'],
			...['where', 'deadline', 'changing', 'practice', 'refused.0', 'refused.1', 'recheck'],
		],
	],
	source: [
		{ level: 'national', kind: 'law', body: 'b', title: 't', short: 's', number: 'n', scope: 's', note: 'n' },
		['title', 'scope', 'note'],
	],
	provision: [{ article: '1', text: 't', topics: ['health'], statuses: ['all'] }, ['text']],
	ratification: [{ status: 'party', note: 'n', url: 'https://example.org' }, ['note']],
	service: [
		{ name: 'n', place: 'p', address: 'a', phone: '1', phoneNote: 'p', description: 'd', caution: 'c' },
		['description', 'phoneNote', 'caution'],
	],
	status: [
		{
			...{ nameInLaw: 'n', recheck: 'r', note: 'n', obligations: ['o0', 'o1'], duration: 'd', papers: 'p' },
			...{ definition: 'd', asOf: '2025' },
		},
		['definition', 'papers', 'duration', 'obligations.0', 'obligations.1', 'note', 'recheck'],
	],
	gap: [{ why: 'w', part: 'p' }, ['part', 'why']],
	term: [{ term: 't', language: 'it', definition: 'd', meaning: 'm' }, ['meaning', 'definition']],
	deadline: [
		{
			...{ recheck: 'r', whoToAsk: 'w', augustNote: 'a', note: 'n', trigger: 't', otherLimits: 'o', limit: 'l' },
			...{ title: 'n', statuses: ['all'], transition: 'it/x', counting: 'hours', stopsInAugust: 'no' },
		},
		['title', 'limit', 'otherLimits', 'trigger', 'note', 'augustNote', 'whoToAsk', 'recheck'],
	],
	transition: [
		{ recheck: 'r', whoToAsk: 'w', steps: ['s0'], lost: ['l0'], gained: ['g0'], when: 'w', to: ['worker'], title: 't' },
		['title', 'when', 'gained.0', 'lost.0', 'steps.0', 'whoToAsk', 'recheck'],
	],
	checklist: [
		{ examples: ['e0'], dont: ['n0'], do: ['d0', 'd1'], introduction: 'i', title: 't' },
		['title', 'introduction', 'do.0', 'do.1', 'dont.0', 'examples.0'],
	],
}

describe('blocksOf', () => {
	it.each(ENTRY_KINDS)('lists the prose of a %s in reading order and nothing else', (kind) => {
		const [content, keys] = FULL[kind]
		expect(blocksOf(kind, content).map((block) => block.key)).toEqual(keys)
	})

	it('gives each item of a list its own words', () => {
		expect(blocksOf('claim', { summary: 'S', steps: ['Go', 'Ask'] })).toEqual([
			{ key: 'summary', text: 'S' },
			{ key: 'steps.0', text: 'Go' },
			{ key: 'steps.1', text: 'Ask' },
		])
	})

	it.each([{ reason: null, steps: [] }, {}])('leaves out what says nothing: %j', (nothing) => {
		expect(blocksOf('claim', { summary: 'S', ...nothing })).toEqual([{ key: 'summary', text: 'S' }])
	})
})
