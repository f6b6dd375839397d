import { describe, expect, it } from 'vitest'
import { markTerms } from '@/lib/domain/statutory-terms'

const TERMS = [
	'asilo',
	'richiesta asilo',
	'Centro',
	'Questura',
	'STP',
	"Centro per l'impiego",
	'calamità',
	'D.L. (urgente)',
].map((term) => ({ term, language: 'it' }))

/** The text with what was marked between angle brackets. */
const marked = (text: string) =>
	markTerms(text, TERMS)
		.map((run) => (run.language === null ? run.text : `<${run.text}>`))
		.join('')

const TABLE: [title: string, text: string, expected: string][] = [
	['marks a term in brackets', 'the police (Questura) there', 'the police (<Questura>) there'],
	['marks a term that is the whole text', 'Questura', '<Questura>'],
	['marks every occurrence', 'STP, then STP.', '<STP>, then <STP>.'],
	['prefers the longest term', 'the richiesta asilo permit', 'the <richiesta asilo> permit'],
	[
		'prefers the longest of two that begin alike',
		"Centro per l'impiego or Centro",
		"<Centro per l'impiego> or <Centro>",
	],
	['marks the short term where it stands alone', 'asilo or richiesta asilo', '<asilo> or <richiesta asilo>'],
	['leaves a term inside a longer word', 'STPX, XSTP, asilos and basilo', 'STPX, XSTP, asilos and basilo'],
	['leaves a term beside a digit', 'STP2 and 2STP', 'STP2 and 2STP'],
	['knows that an accented letter belongs to a word', 'calamitàs, ècalamità', 'calamitàs, ècalamità'],
	['marks a term that ends in an accented letter', 'a calamità permit', 'a <calamità> permit'],
	['marks a term with an apostrophe', "at the Centro per l'impiego.", "at the <Centro per l'impiego>."],
	['takes brackets and dots in a term for themselves', 'see D.L. (urgente)! or DxL', 'see <D.L. (urgente)>! or DxL'],
	['leaves other capitals alone', 'questura, stp, QUESTURA, Asilo', 'questura, stp, QUESTURA, Asilo'],
	['marks a term between Arabic words', 'اذهب إلى مقر الشرطة (Questura) غداً', 'اذهب إلى مقر الشرطة (<Questura>) غداً'],
	['marks a term between Chinese brackets', '警察局（Questura）办理', '警察局（<Questura>）办理'],
	['marks a term between Cyrillic words', 'поліція Questura сьогодні', 'поліція <Questura> сьогодні'],
	['marks a term that touches Chinese', '去Questura办理', '去<Questura>办理'],
	['marks a term behind an Arabic prefix', 'وQuestura', 'و<Questura>'],
	['marks a term after a quotation mark', '“Questura”', '“<Questura>”'],
	['marks nothing where there is no term', 'Go to the office.', 'Go to the office.'],
]

describe('markTerms', () => {
	it.each(TABLE)('%s', (_title, text, expected) => {
		expect(marked(text)).toBe(expected)
	})

	it.each(TABLE.map(([, text]) => [text]))('loses nothing of “%s”', (text) => {
		const joined = markTerms(text, TERMS).map((run) => run.text)
		expect(joined.join('')).toBe(text)
		expect(joined).not.toContain('')
	})

	it('gives each term its own language', () => {
		const terms = [
			{ term: 'Jobcenter', language: 'de' },
			{ term: 'SSN', language: 'it' },
		]
		expect(markTerms('Jobcenter/SSN', terms)).toEqual([
			{ text: 'Jobcenter', language: 'de' },
			{ text: '/', language: null },
			{ text: 'SSN', language: 'it' },
		])
	})

	it('leaves the text whole when there are no terms', () => {
		expect(markTerms('the (Questura)', [])).toEqual([{ text: 'the (Questura)', language: null }])
	})
})
