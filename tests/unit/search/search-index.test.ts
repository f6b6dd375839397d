import { describe, expect, it } from 'vitest'
import { makeSearchIndex, openSearchIndex, type SearchDocument, searchIn } from '@/lib/domain/search/search-index'

const EMPTY = {
	...{ place: 0, entitlement: '', status: '', topic: '', summary: '', text: '' },
	...{ everyday: '', terms: '', law: '', treaties: '', official: '', source: '' },
}
const document = (id: string, fields: Partial<SearchDocument>): SearchDocument => ({ ...EMPTY, id, ...fields })

const index = makeSearchIndex([
	document('doctor', {
		entitlement: 'A family doctor',
		summary: 'You choose a doctor.',
		law: 'art. 34 D.Lgs. 286/1998',
	}),
	document('care', { entitlement: 'Urgent care', text: 'Any doctor treats you.', law: 'art. 35 D.Lgs. 286/1998' }),
	document('charter', { entitlement: 'Health', treaties: 'art. 35 Charter' }),
	document('late', { place: 5, entitlement: 'School' }),
	document('first', { place: 0, entitlement: 'School' }),
	document('official', { official: 'espulsione' }),
	document('both', { entitlement: 'Rent', status: 'Student' }),
	document('one', { entitlement: 'Rent, rent, rent and rent' }),
])

describe('searchIn', () => {
	it.each([
		['doctor', 'doctor'],
		['docotr', 'doctor'],
		['docter', 'doctor'],
		['fam', 'doctor'],
		['286/98', 'doctor'],
		['art. 35', 'care'],
		['ESPULSIONI', 'official'],
	])('finds for %s first %s', (query, first) => {
		expect(searchIn(index, query)[0]).toBe(first)
	})

	it('never takes one article for another', () => {
		expect(searchIn(index, 'art. 3')).toEqual([])
	})

	it('puts national law before a treaty with the same number', () => {
		expect(searchIn(index, 'art. 35')).toEqual(['care', 'charter'])
	})

	it('puts what holds more of the words first', () => {
		expect(searchIn(index, 'rent student')[0]).toBe('both')
	})

	it('of equals, puts first what stands first on its page', () => {
		expect(searchIn(index, 'school')).toEqual(['first', 'late'])
	})

	it('answers the same once written down and opened again', () => {
		const opened = openSearchIndex(JSON.parse(JSON.stringify(index)))
		for (const query of ['docotr', 'art. 35', 'rent student', 'nothing at all']) {
			expect(searchIn(opened, query)).toEqual(searchIn(index, query))
		}
	})
})
