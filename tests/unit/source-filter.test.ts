import { describe, expect, it } from 'vitest'
import {
	choicesOf,
	type FilteredSource,
	filterSources,
	type SourceFilter,
	sourceFilterOf,
} from '@/lib/domain/source-filter'

const NONE: SourceFilter = { level: '', kind: '', body: '', country: '', topic: '' }

const SOURCES: (FilteredSource & { slug: string })[] = [
	{ slug: 'tui', level: 'national', kind: 'law', body: null, country: 'it', topics: ['health', 'housing'] },
	{ slug: 'cc', level: 'national', kind: 'judgment', body: 'Constitutional Court', country: 'it', topics: ['housing'] },
	{ slug: 'asylg', level: 'national', kind: 'law', body: null, country: 'de', topics: [] },
	{ slug: 'icescr', level: 'international', kind: 'treaty', body: 'United Nations', country: null, topics: ['health'] },
]

describe('the filter of the source library', () => {
	it.each([
		[{}, ['tui', 'cc', 'asylg', 'icescr']],
		[{ level: 'national' }, ['tui', 'cc', 'asylg']],
		[{ kind: 'law' }, ['tui', 'asylg']],
		[{ body: 'United Nations' }, ['icescr']],
		[{ country: 'it' }, ['tui', 'cc']],
		[{ topic: 'health' }, ['tui', 'icescr']],
		[{ topic: 'health', country: 'it', level: 'national' }, ['tui']],
		[{ level: 'european' }, []],
		[{ kind: 'nonsense' }, []],
	])('%j finds %j', (filter, slugs) => {
		expect(filterSources(SOURCES, { ...NONE, ...filter }).map(({ slug }) => slug)).toEqual(slugs)
	})

	it('reads an address, and drops what it does not know', () => {
		const asked = new URLSearchParams('level=national&country= it &colour=red')
		expect(sourceFilterOf(asked)).toEqual({ ...NONE, level: 'national', country: 'it' })
	})

	it('says for each value how many choosing it would find, the other fields as they are', () => {
		const filter = { ...NONE, country: 'it', kind: 'law' }
		expect(choicesOf(SOURCES, 'country', filter)).toEqual([
			{ value: 'de', count: 1 },
			{ value: 'it', count: 1 },
		])
		expect(choicesOf(SOURCES, 'kind', filter)).toEqual([
			{ value: 'treaty', count: 0 },
			{ value: 'law', count: 1 },
			{ value: 'judgment', count: 1 },
		])
	})

	it('counts what it then finds', () => {
		for (const { value, count } of choicesOf(SOURCES, 'topic', NONE)) {
			expect(filterSources(SOURCES, { ...NONE, topic: value })).toHaveLength(count)
		}
	})
})
