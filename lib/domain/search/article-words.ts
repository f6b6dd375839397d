/** What calls an article in the languages of the interface and of the laws, as foldText writes it. */
const NAMES = [
	...[
		'artt',
		'arts',
		'art',
		'articles',
		'article',
		'articolo',
		'articoli',
		'articulos',
		'articulo',
		'artigos',
		'artigo',
	],
	...['articolul', 'articolele', 'articol', 'nenit', 'neni', 'artikel', '§§', '§', 'статтею', 'статті', 'стаття'],
	...['ст', 'الماده', 'ماده', 'المادتين', 'المواد', 'دفعه', 'ارتيكل', 'অনুচ্ছেদ', 'ধারা', '第'],
].map((name) => name.normalize('NFKD'))

const NUMBER = '\\d+[a-z]?(?:[\\s-]*(?:bis|ter|quater|quinquies|sexies|septies|octies)\\b)?'
const LIST = new RegExp(
	`(?<name>^|[^\\p{L}\\p{N}])(?:${NAMES.join('|')})[\\s.:°]*(?<list>${NUMBER}(?:\\s*(?:,|-|–|e|and|et|y|und|و)\\s*${NUMBER})*)`,
	'gu',
)

/**
 * Finds the articles that a folded text names and gives each a word of its own: "art. 35" and "المادة ٣٥" are both
 * `art35`, "articles 18-bis and 22" are `art18bis`, `art18` and `art22`.
 */
export function articleWords(folded: string): string[] {
	const words = new Set<string>()
	for (const { groups } of folded.matchAll(LIST)) {
		for (const [number] of groups?.list?.matchAll(new RegExp(NUMBER, 'gu')) ?? []) {
			words.add(`art${number.replace(/[\s-]/g, '')}`)
			words.add(`art${number.match(/\d+/)?.[0]}`)
		}
	}
	return [...words]
}

const CALLED = new Set([...NAMES, '条'])

/** Whether a folded word does no more than call an article. */
export const callsArticle = (word: string): boolean => CALLED.has(word)

/** Finds the numbers of laws in a folded text, with the year written out: `286/98` is `286/1998`. */
export function lawNumberWords(folded: string): string[] {
	const thisCentury = 50
	return [...folded.matchAll(/(\d+)\/(\d{4}|\d{2})(?!\d)/g)].map(([, number = '', year = '']) => {
		if (year.length === 4) return `${number}/${year}`
		return `${number}/${Number(year) < thisCentury ? '20' : '19'}${year}`
	})
}
