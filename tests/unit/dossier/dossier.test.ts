import { describe, expect, it } from 'vitest'
import {
	type Dossier,
	emptyDossier,
	holds,
	move,
	putBack,
	putIn,
	takeOut,
	writeNote,
} from '@/lib/domain/dossier/dossier'
import { frozenWork } from '@/tests/support/frozen-work'

const work = (slug: string) => frozenWork({ slug })
const dossierOf = (...slugs: string[]): Dossier => slugs.map(work).reduce(putIn, emptyDossier())
const slugsOf = ({ items }: Dossier) => items.map((item) => item.work.slug)

describe('a dossier', () => {
	it('takes works in the order they are put in', () => {
		expect(slugsOf(dossierOf('a', 'b', 'c'))).toEqual(['a', 'b', 'c'])
	})

	it('keeps a claim and a source of one name apart', () => {
		const both = putIn(dossierOf('a'), frozenWork({ slug: 'a', kind: 'source' }))
		expect(both.items).toHaveLength(2)
	})

	it.each([
		['same', {}],
		['other', { revision: 3 }],
		['other', { words: 'xyz' }],
		['other', { language: 'ar' }],
		['not', { slug: 'b' }],
		['not', { kind: 'source' as const }],
	])('says %s of a work with %j', (expected, change) => {
		expect(holds(dossierOf('a'), frozenWork({ slug: 'a', ...change }))).toBe(expected)
	})

	it('gives another revision the place and the note of the one before', () => {
		const noted = writeNote(dossierOf('a', 'b'), 0, 'Mine')
		const renewed = putIn(noted, frozenWork({ slug: 'a', revision: 3 }))
		expect(renewed.items[0]).toEqual({ work: frozenWork({ slug: 'a', revision: 3 }), note: 'Mine' })
		expect(slugsOf(renewed)).toEqual(['a', 'b'])
	})

	it.each([
		[0, 1, ['b', 'a', 'c']],
		[2, -1, ['a', 'c', 'b']],
		[0, -1, ['a', 'b', 'c']],
		[2, 1, ['a', 'b', 'c']],
		[7, -1, ['a', 'b', 'c']],
	] as const)('moves the work at %i by %i', (place, by, expected) => {
		expect(slugsOf(move(dossierOf('a', 'b', 'c'), place, by))).toEqual(expected)
	})

	it('takes a work out, and puts it back where it was', () => {
		const before = dossierOf('a', 'b', 'c')
		const [, taken] = before.items
		const after = takeOut(before, 1)
		expect(slugsOf(after)).toEqual(['a', 'c'])
		expect(taken && putBack(after, 1, taken)).toEqual(before)
	})

	it('writes a note beside one work only', () => {
		expect(writeNote(dossierOf('a', 'b'), 1, 'Mine').items.map(({ note }) => note)).toEqual(['', 'Mine'])
	})
})
