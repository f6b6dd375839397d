import { describe, expect, it } from 'vitest'
import type { PortableReference } from '@/lib/domain/entry'
import { compareRevisions } from '@/lib/domain/revision-diff'

const content = {
	...{ answer: 'yes', summary: 'You can work.', reason: null, conditions: [], documents: [], refused: [] },
	...{ steps: ['Ask a lawyer.', 'Go to the office.', 'Keep a copy.'], where: null, asOf: '2026-01-01' },
}
const citation: PortableReference = { provision: 'tui/34', pinpoint: '(1)', quote: null }
const version = (change: object = {}, references = [citation]) => ({ content: { ...content, ...change }, references })

const compare = (change: object, references = [citation]) =>
	compareRevisions('claim', version(), version(change, references))

/** What changed in prose, in short: `steps.0→steps.1 same`. */
const prose = (change: object) =>
	compare(change).blocks.map((block) => `${block.before?.key ?? '∅'}→${block.after?.key ?? '∅'} ${block.change}`)

const ALL_SAME = ['summary→summary same', 'steps.0→steps.0 same', 'steps.1→steps.1 same', 'steps.2→steps.2 same']

const TABLE: [title: string, change: object, blocks: string[]][] = [
	['nothing', {}, ALL_SAME],
	['a changed text', { summary: 'You can study.' }, ['summary→summary changed', ...ALL_SAME.slice(1)]],
	['a text changed altogether', { summary: 'No.' }, ['summary→summary changed', ...ALL_SAME.slice(1)]],
	['a new text', { reason: 'The law.' }, [ALL_SAME[0] ?? '', '∅→reason added', ...ALL_SAME.slice(1)]],
	[
		'moved items',
		{ steps: ['Keep a copy.', 'Ask a lawyer.', 'Go to the office.'] },
		['summary→summary same', 'steps.2→steps.0 same', 'steps.0→steps.1 same', 'steps.1→steps.2 same'],
	],
	[
		'an item put first',
		{ steps: ['Telephone.', ...content.steps] },
		['summary→summary same', '∅→steps.0 added', 'steps.0→steps.1 same', 'steps.1→steps.2 same', 'steps.2→steps.3 same'],
	],
	[
		'an item taken out',
		{ steps: content.steps.slice(1) },
		['summary→summary same', 'steps.1→steps.0 same', 'steps.2→steps.1 same', 'steps.0→∅ removed'],
	],
	[
		'an item edited and moved',
		{ steps: ['Keep a signed copy.', 'Ask a lawyer.', 'Go to the office.'] },
		['summary→summary same', 'steps.2→steps.0 changed', 'steps.0→steps.1 same', 'steps.1→steps.2 same'],
	],
	[
		'an item replaced by quite another',
		{ steps: ['Ask a lawyer.', 'Xylophones!', 'Keep a copy.'] },
		['summary→summary same', 'steps.0→steps.0 same', '∅→steps.1 added', 'steps.2→steps.2 same', 'steps.1→∅ removed'],
	],
	[
		'a list emptied',
		{ steps: [] },
		['summary→summary same', 'steps.0→∅ removed', 'steps.1→∅ removed', 'steps.2→∅ removed'],
	],
	[
		'one of two equal items taken out',
		{ steps: ['Ask a lawyer.', 'Ask a lawyer.', 'Go to the office.', 'Keep a copy.'] },
		['summary→summary same', 'steps.0→steps.0 same', '∅→steps.1 added', 'steps.1→steps.2 same', 'steps.2→steps.3 same'],
	],
]

describe('compareRevisions', () => {
	it.each(TABLE)('tells %s', (_title, change, blocks) => {
		expect(prose(change)).toEqual(blocks)
	})

	it('gives the words of a changed block', () => {
		const [summary] = compare({ summary: 'You cannot work.' }).blocks
		expect(summary?.runs.map(({ change, text }) => `${change} ${text}`)).toEqual([
			...['same You ', 'removed can', 'added cannot', 'same  work.'],
		])
	})

	it('tells what changed beside the prose, and only that', () => {
		expect(compare({ answer: 'no', asOf: '2026-02-01' }).facts).toEqual([
			{ field: 'answer', before: 'yes', after: 'no' },
			{ field: 'asOf', before: '2026-01-01', after: '2026-02-01' },
		])
		expect(compare({ where: null }).facts).toEqual([])
	})

	it.each([
		['the same', [citation], ['same']],
		['another pinpoint', [{ ...citation, pinpoint: '(2)' }], ['changed']],
		['another quote', [{ ...citation, quote: '“…”' }], ['changed']],
		['one more', [citation, { ...citation, provision: 'tui/35' }], ['same', 'added']],
		['another provision', [{ ...citation, provision: 'tui/35' }], ['added', 'removed']],
		['none any more', [], ['removed']],
		['the same provision twice', [{ ...citation, pinpoint: '(2)' }, citation], ['added', 'same']],
	])('compares citations: %s', (_title, references, changes) => {
		expect(compare({}, references).references.map(({ change }) => change)).toEqual(changes)
	})

	it('reads a field that only the older version has', () => {
		const diff = compareRevisions(
			'term',
			{ content: { term: 'ERP', old: 1 }, references: [] },
			{ content: { term: 'ERP' }, references: [] },
		)
		expect(diff.facts).toEqual([{ field: 'old', before: 1, after: null }])
	})
})
