import { describe, expect, it } from 'vitest'
import { EDITORIAL_STATES, type EditorialEvent, type EditorialState, nextState, workState } from '@/lib/domain/states'

type Next = EditorialState | null

// Every state and every event, written out: columns in the order of EDITORIAL_STATES.
const TABLE: Record<EditorialEvent, [Next, Next, Next, Next, Next, Next]> = {
	//                   draft        submitted            changes_requested    approved             published    withdrawn
	edit: ['draft', null, 'changes_requested', null, 'draft', 'draft'],
	submit: ['submitted', null, 'submitted', null, null, null],
	'approve-in-part': [null, 'submitted', null, null, null, null],
	approve: [null, 'approved', null, null, null, null],
	'request-changes': [null, 'changes_requested', null, 'changes_requested', null, null],
	'take-back': [null, 'draft', null, 'draft', null, null],
	publish: [null, null, null, 'published', null, null],
	'publish-urgently': ['published', 'published', 'published', 'published', null, null],
	'approve-afterwards': [null, null, null, null, 'published', null],
	withdraw: [null, null, null, null, 'withdrawn', null],
	restore: ['draft', null, null, null, 'draft', 'draft'],
}

const CASES = Object.entries(TABLE).flatMap(([event, row]) =>
	EDITORIAL_STATES.map((state, index) => ({ state, event: event as EditorialEvent, next: row[index] ?? null })),
)

describe('the states of a revision', () => {
	it.each(CASES)('$state, $event: $next', ({ state, event, next }) => {
		expect(nextState(state, event)).toBe(next)
	})

	it('lead to publication through approval alone, or urgently', () => {
		const ways = CASES.filter(({ state, next }) => next === 'published' && state !== 'published')
		expect(new Set(ways.map(({ event }) => event))).toEqual(new Set(['publish', 'publish-urgently']))
		expect(ways.filter(({ event }) => event === 'publish').map(({ state }) => state)).toEqual(['approved'])
	})
})

describe('the state an entry is in for its editors', () => {
	const LATEST: Next[] = [null, 'draft', 'changes_requested', 'published', 'withdrawn']
	const entry = (what: Partial<Parameters<typeof workState>[0]>) =>
		workState({ open: null, hasDraft: false, latest: null, published: false, ...what })

	const every = LATEST.flatMap((latest) =>
		[true, false].flatMap((hasDraft) => [true, false].map((published) => ({ latest, hasDraft, published }))),
	)

	it.each(['submitted', 'approved'] as const)('is %s while a revision is, whatever else there is', (open) => {
		for (const what of every) expect(entry({ ...what, open, latest: open })).toBe(open)
	})

	it('is that of its working copy, where there is one', () => {
		for (const what of every.filter(({ hasDraft }) => hasDraft)) {
			expect(entry(what)).toBe(what.latest === 'changes_requested' ? 'changes_requested' : 'draft')
		}
	})

	it('is published where nothing is being worked on', () => {
		for (const latest of LATEST) expect(entry({ latest, published: true })).toBe('published')
	})

	it.each([
		[null, 'draft'],
		['draft', 'draft'],
		['changes_requested', 'draft'],
		['published', 'withdrawn'],
		['withdrawn', 'withdrawn'],
	] as const)('with nothing published and no working copy, after a revision %s: %s', (latest, state) => {
		expect(entry({ latest })).toBe(state)
	})
})
