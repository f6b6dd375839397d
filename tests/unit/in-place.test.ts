import { describe, expect, it } from 'vitest'
import { inPlace, isWithdrawn } from '@/lib/domain/in-place'
import type { ReadableClaim, WithdrawnClaim } from '@/lib/domain/reading'

const claim = (slug: string, position: number) => ({ slug, position }) as ReadableClaim
const gone = (slug: string, position: number) => ({ slug, position, on: '2026-01-01' }) as WithdrawnClaim

describe('the places of a topic', () => {
	it('keep a withdrawn claim where it stood', () => {
		const places = inPlace([claim('a/1', 0), claim('a/3', 2)], [gone('a/2', 1)])
		expect(places.map(({ slug }) => slug)).toEqual(['a/1', 'a/2', 'a/3'])
		expect(places.map(isWithdrawn)).toEqual([false, true, false])
	})

	it('go by name where two have one position', () => {
		const places = inPlace([claim('b', 0)], [gone('a', 0), gone('c', 0)])
		expect(places.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
	})
})
