import { describe, expect, it } from 'vitest'
import { type MarkedLawRow, markedLawOn } from '@/lib/domain/marked-law'

const ROW: MarkedLawRow = {
	...{ kind: 'repealed', from: '2026-11-25', source: 'tui', title: 'Immigration Act', number: null, country: 'it' },
	provisions: [
		{ position: 2, slug: 'tui/36', article: '36' },
		{ position: 1, slug: 'tui/35', article: '35' },
		{ position: 1, slug: 'tui/34', article: '34' },
	],
	answers: 3,
}

describe('law that was marked as changed', () => {
	it('has changed from its day on, and will change before it', () => {
		expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => markedLawOn(day, ROW).isAhead)).toEqual([
			true,
			false,
			false,
		])
	})

	it('names its articles in the order of the source', () => {
		expect(markedLawOn('2026-11-25', ROW).law.map(({ provision }) => provision)).toEqual(['tui/34', 'tui/35', 'tui/36'])
	})

	it('keeps nothing else of the mark, whatever the row holds', () => {
		const row = { ...ROW, note: 'INTERNAL', author: 'A. Member' }
		expect(Object.keys(markedLawOn('2026-11-25', row)).sort()).toEqual(['answers', 'from', 'isAhead', 'kind', 'law'])
	})
})
