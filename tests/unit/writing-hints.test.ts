import { describe, expect, it } from 'vitest'
import { ANSWERS } from '@/lib/domain/answers'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { HINT_CODES, hintsFor, hintsForEntry } from '@/lib/domain/writing-hints'
import { adminTranslator } from '@/lib/i18n/admin'

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
const codes = (text: string, language = 'en') => hintsFor({ key: 'summary', text }, language).map(({ code }) => code)

describe('hintsFor', () => {
	it.each<[string, string[]]>([
		[words(25), []],
		[words(26), ['long-sentence']],
		[`${words(20)} Then ${words(20)}`, []],
		[`${words(26)} Then ${words(30)}`, ['long-sentence', 'long-sentence']],
		[`${words(21).slice(0, -1)} – then – ${words(3)}`, []],
		[`D.Lgs. 142/2015 art. ${words(22)}`, []],
		['Pursuant to the law you get it.', ['hard-word']],
		['You get it.', []],
		['', []],
	])('on “%s” gives %j', (text, expected) => {
		expect(codes(text)).toEqual(expected)
	})

	it('tells the number of words, the sentence, and the plain word', () => {
		const [long, hard] = hintsFor({ key: 'steps.0', text: `Pursuant ${words(26)} It ceases.` }, 'en')
		expect(long).toMatchObject({ block: 'steps.0', params: { words: 27, longest: 25 } })
		expect(hard).toEqual({ code: 'hard-word', block: 'steps.0', params: { word: 'ceases', plain: 'stop' } })
	})

	it('gives none on a translation', () => {
		expect(codes(words(40), 'it')).toEqual([])
	})
})

const claim = { answer: 'yes', summary: 'You get it.', reason: null, steps: ['Ask.'] }
const cited = [{ provision: 'tui/34' }]
const entryCodes = (content: object, references = cited) =>
	hintsForEntry('claim', { ...claim, ...content }, references).map(({ code }) => code)

describe('hintsForEntry', () => {
	it('has nothing to say of a claim that has all', () => {
		expect(entryCodes({})).toEqual([])
	})

	it.each(ANSWERS)('asks for the reason of the answer %s unless it is yes', (answer) => {
		expect(entryCodes({ answer })).toEqual(answer === 'yes' ? [] : ['reason-missing'])
		expect(entryCodes({ answer, reason: '  ' })).toEqual(answer === 'yes' ? [] : ['reason-missing'])
		expect(entryCodes({ answer, reason: 'TUI art. 34.' })).toEqual([])
	})

	it.each([[[]], [['']], [[' ', '']], [null], [undefined]])('asks for steps where they are %j', (steps) => {
		expect(entryCodes({ steps })).toEqual(['steps-missing'])
	})

	it('asks for a source where none is cited, or only an empty line', () => {
		expect(entryCodes({}, [])).toEqual(['source-missing'])
		expect(entryCodes({}, [{ provision: ' ' }])).toEqual(['source-missing'])
	})

	it.each(ENTRY_KINDS)('can read a %s with nothing in it yet', (kind) => {
		expect(hintsForEntry(kind, {}, cited).map(({ code }) => code)).toEqual(kind === 'claim' ? ['steps-missing'] : [])
	})

	it('reads the prose of every block', () => {
		const hints = hintsForEntry('service', { description: 'Commence here.', caution: 'Cease there.' }, [])
		expect(hints.map(({ block }) => block)).toEqual(['description', 'caution'])
	})
})

describe.each(['en', 'it'] as const)('the texts in %s', (language) => {
	it.each(HINT_CODES)('word the hint %s', (code) => {
		const params = { words: 30, longest: 25, sentence: 'S', word: 'cease', plain: 'stop', answer: 'no' }
		expect(adminTranslator(language)(`hints.${code}`, params)).not.toMatch(/[{}]/)
	})
})
