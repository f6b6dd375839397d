import { describe, expect, it } from 'vitest'
import { readAskedEntry } from '@/lib/domain/asked-entry'
import { withFacet } from '@/lib/domain/with-facet'

const CHOICES = {
	countries: ['it', 'de'],
	statuses: ['refugee'],
	entitlements: [
		{ slug: 'emergency-care', topic: 'health' },
		{ slug: 'reception', topic: 'housing' },
	],
	sources: [{ slug: 'tui', title: 'Immigration Act' }],
}
const NOTHING = { kind: 'claim', country: null, status: null, topic: null, entitlement: null, parent: null, name: null }

describe('an entry that an address asks to begin', () => {
	it.each([
		['nothing is a claim without a place', {}, {}],
		[
			'a gap in the coverage',
			{ kind: 'claim', country: 'it', status: 'refugee', topic: 'health', entitlement: 'emergency-care' },
			{ country: 'it', status: 'refugee', topic: 'health', entitlement: 'emergency-care' },
		],
		[
			'a provision of a law',
			{ kind: 'provision', parent: 'tui', name: '35' },
			{ kind: 'provision', parent: 'tui', name: '35' },
		],
		[
			'an entitlement brings its own topic',
			{ topic: 'health', entitlement: 'reception' },
			{ topic: 'housing', entitlement: 'reception' },
		],
		[
			'what does not exist is left out',
			{ kind: 'poem', country: 'xx', status: 'king', topic: 'food', entitlement: 'joy', parent: 'x' },
			{},
		],
		['what is asked twice is left out', { country: ['it', 'de'], name: ['a', 'b'] }, {}],
	])('%s', (_what, query, asked) => {
		expect(readAskedEntry(query, CHOICES)).toEqual({ ...NOTHING, ...asked })
	})
})

describe('choosing a facet', () => {
	const { entitlements } = CHOICES
	const begun = readAskedEntry({ country: 'it', entitlement: 'reception', name: 'desk' }, CHOICES)

	it.each([
		['another topic lets go of the entitlement', 'topic', 'health', { topic: 'health', entitlement: null }],
		['the same topic keeps it', 'topic', 'housing', {}],
		[
			'another entitlement brings its topic',
			'entitlement',
			'emergency-care',
			{ topic: 'health', entitlement: 'emergency-care' },
		],
		['no entitlement keeps the topic', 'entitlement', null, { entitlement: null }],
		['a country changes nothing else', 'country', 'de', { country: 'de' }],
	] as const)('%s', (_what, facet, value, changed) => {
		expect(withFacet(begun, facet, value, entitlements)).toEqual({ ...begun, ...changed })
	})
})
