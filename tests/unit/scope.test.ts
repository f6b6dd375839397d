import { describe, expect, it } from 'vitest'
import { expandScope, scopeOf } from '@/lib/domain/scope'

const EVERY = { topics: ['health', 'housing'], statuses: ['refugee', 'student', 'worker'] }

describe('scopeOf', () => {
	it.each([
		[{}, { topics: [], statuses: [] }],
		[{ topics: ['health'] }, { topics: ['health'], statuses: [] }],
		[{ statuses: ['all'] }, { topics: [], statuses: ['all'] }],
		[
			{ summary: 'S', topics: ['health'], statuses: ['refugee'] },
			{ topics: ['health'], statuses: ['refugee'] },
		],
	])('of %j is %j', (content, scope) => {
		expect(scopeOf(content)).toEqual(scope)
	})
})

describe('expandScope', () => {
	it.each<[string, typeof EVERY, typeof EVERY]>([
		[
			'keeps what is named',
			{ topics: ['health'], statuses: ['student'] },
			{ topics: ['health'], statuses: ['student'] },
		],
		['keeps nothing as nothing', { topics: [], statuses: [] }, { topics: [], statuses: [] }],
		['spells out every topic', { topics: ['cross-cutting'], statuses: [] }, { topics: EVERY.topics, statuses: [] }],
		['spells out every status', { topics: [], statuses: ['all'] }, { topics: [], statuses: EVERY.statuses }],
		['names none twice', { topics: ['health', 'cross-cutting'], statuses: ['student', 'all'] }, EVERY],
		[
			'keeps the two words apart',
			{ topics: ['all'], statuses: ['cross-cutting'] },
			{ topics: ['all'], statuses: ['cross-cutting'] },
		],
	])('%s', (_title, scope, expected) => {
		expect(expandScope(scope, EVERY)).toEqual(expected)
	})
})
