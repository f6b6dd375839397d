import { describe, expect, it } from 'vitest'
import { queryWords, rankProvision } from '@/lib/domain/provision-query'

describe('what someone types to find a provision', () => {
	it.each([
		['tui 35', ['tui', '35']],
		['art. 35', ['35']],
		['articolo 29-bis TUI', ['29-bis', 'tui']],
		['D.Lgs. 286/1998', ['d', 'lgs', '286/1998']],
		['  ', []],
		['art.', []],
		['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
	])('%s is looked up by %j', (query, words) => {
		expect(queryWords(query)).toEqual(words)
	})

	it('finds the very article of the very law first', () => {
		const of = (source: string, article: string, published = true) => {
			return { slug: `${source}/${article}`, article, source, title: 'Act', short: null, number: null, published }
		}
		const words = ['tui', '35']
		const ranked = [of('tui', '35-bis'), of('crc', '35'), of('tui', '35', false), of('tui', '35')]
			.toSorted((a, b) => rankProvision(words, b) - rankProvision(words, a))
			.map(({ slug, published }) => `${slug} ${published}`)
		expect(ranked).toEqual(['tui/35 true', 'tui/35 false', 'crc/35 true', 'tui/35-bis true'])
	})
})
