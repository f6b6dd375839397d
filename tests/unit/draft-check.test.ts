import { describe, expect, it } from 'vitest'
import { readContent, referenceFlaws, scopeFlaws, tidyContent, tidyReferences } from '@/lib/domain/draft-check'
import { citesLaw, ENTRY_KINDS } from '@/lib/domain/kinds'

const CLAIM = { answer: 'yes', summary: 'You may.', asOf: '2025-06', confidence: 'high', checked: 'not-checked' }
const cite = (provision: string, pinpoint: string | null = null) => ({ provision, pinpoint, quote: null })

describe('the words of a draft', () => {
	it.each([
		['  spaces around ', 'spaces around'],
		['', null],
		['   \n ', null],
		[
			['a ', '', '  ', 'b'],
			['a', 'b'],
		],
		[
			{ summary: ' x ', steps: ['', 'y'] },
			{ summary: 'x', steps: ['y'] },
		],
		[null, null],
		[false, false],
		[0, 0],
	])('%j are spelled %j', (typed, tidy) => {
		expect(tidyContent(typed)).toEqual(tidy)
		expect(tidyContent(tidy)).toEqual(tidy)
	})

	it('have one spelling, whoever typed them', () => {
		const one = readContent('claim', { ...CLAIM, summary: ' You may. ', steps: ['', ' Go. '], where: '' })
		const other = readContent('claim', { ...CLAIM, steps: ['Go.'] })
		expect(one).toEqual(other)
		expect(one.flaws).toEqual([])
	})

	it.each([
		[{ summary: ' ' }, ['summary']],
		[{ answer: 'perhaps', asOf: '2025-02-30' }, ['answer', 'asOf']],
		[{ steps: 'Go.' }, ['steps']],
		[{ steps: ['Go.', 7] }, ['steps.1']],
		[{ unheardOf: 'x' }, ['']],
	])('that are wrong are named: %j', (change, fields) => {
		const read = readContent('claim', { ...CLAIM, ...change })
		expect(read.content).toBeNull()
		expect(read.flaws.map(({ field }) => field)).toEqual(fields)
	})

	it.each(ENTRY_KINDS)('of an empty %s are not complete', (kind) => {
		const complete = readContent(kind, {}).flaws.length === 0
		// An article may be the whole of a law, and its text may be unknown.
		expect(complete).toBe(kind === 'provision')
	})
})

describe('citations', () => {
	it('are asked of claims and statuses alone', () => {
		expect(ENTRY_KINDS.filter(citesLaw)).toEqual(['claim', 'status', 'deadline', 'transition'])
	})

	it('have no spaces around and nothing empty', () => {
		const typed = [{ provision: 'tui/35', pinpoint: ' (1) ', quote: '  ' }]
		expect(tidyReferences(typed)).toEqual([{ provision: 'tui/35', pinpoint: '(1)', quote: null }])
	})

	it.each([
		['two laws', [cite('tui/35'), cite('tui/36')], []],
		['two places of a law', [cite('tui/35', '(1)'), cite('tui/35', '(2)'), cite('tui/35')], []],
		['one place twice', [cite('tui/35', '(1)'), cite('tui/36'), cite('tui/35', '(1)')], ['references.2']],
		['one law twice', [cite('tui/35'), cite('tui/35')], ['references.1']],
	])('of %s', (_what, references, fields) => {
		expect(referenceFlaws('claim', references).map(({ field }) => field)).toEqual(fields)
	})

	it('do not belong to a kind that cites nothing', () => {
		expect(referenceFlaws('service', [cite('tui/35')]).map(({ field }) => field)).toEqual(['references.0'])
	})
})

describe('topics and statuses', () => {
	const every = { topics: ['health', 'housing'], statuses: ['refugee'] }
	it.each([
		[{ topics: ['health'], statuses: ['all'] }, []],
		[{ topics: ['cross-cutting'], statuses: ['refugee'] }, []],
		[{ topics: ['wealth'], statuses: ['refugee', 'king'] }, ['topics.0', 'statuses.1']],
		[{ topics: ['health', 'housing', 'health'], statuses: ['all', 'all'] }, ['topics.2', 'statuses.1']],
		[{ summary: 'A claim names none.' }, []],
	])('that an entry speaks of exist and stand there once: %j', (content, fields) => {
		expect(scopeFlaws(content, every).map(({ field }) => field)).toEqual(fields)
	})
})
