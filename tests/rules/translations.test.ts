import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { blocksOf } from '@/lib/domain/blocks'
import type { PortableEntry } from '@/lib/domain/entry'
import type { TermContent } from '@/lib/domain/kinds/term'
import { localise } from '@/lib/domain/localise'
import { markTerms } from '@/lib/domain/statutory-terms'

const { entries } = readContent(await listFiles('content'))
const terms = entries.filter(({ kind }) => kind === 'term').map(({ content }) => content as TermContent)

/** What a reader of a language does not get in fresh words. */
function notFresh(entry: PortableEntry, language: string): string[] {
	const given = entry.translations.find((translation) => translation.language === language)
	const translation = given ? { ...given, reviewed: given.reviewedBy !== null, changedSince: 'legal' as const } : null
	return blocksOf(entry.kind, entry.content)
		.filter((block) => localise(block, language, translation, new Set()).state !== 'fresh')
		.map((block) => `${entry.slug} ${block.key}`)
}

const ofGuide = (status: string) =>
	entries.filter(({ kind, ...entry }) => (kind === 'claim' || kind === 'status') && entry.status === status)

const COMPLETE: [what: string, entries: PortableEntry[]][] = [
	['the guide irregular-situation', ofGuide('irregular-situation')],
	['the guide asylum-seeker', ofGuide('asylum-seeker')],
	['every service', entries.filter(({ kind }) => kind === 'service')],
	['every gap', entries.filter(({ kind }) => kind === 'gap')],
]

describe.each(['it', 'ar'])('in %s', (language) => {
	it.each(COMPLETE)('%s is complete and fresh', (_what, part) => {
		expect(part.length).toBeGreaterThan(10)
		expect(part.flatMap((entry) => notFresh(entry, language))).toEqual([])
	})
})

const translated = entries.flatMap(({ slug, translations }) =>
	translations.flatMap(({ language, blocks }) => blocks.map((block) => ({ ...block, slug, language }))),
)

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? []

/** The statutory terms that stand in brackets: "local health authority (ASL)". */
const bracketedTerms = (text: string) =>
	[...text.matchAll(/\(([^()]*)\)/g)]
		.flatMap(([, inside = '']) => markTerms(inside, terms))
		.filter((run) => run.language !== null)
		.map((run) => run.text)

describe('every translated block', () => {
	it('keeps each number of its source', () => {
		const checked = translated.filter(({ source }) => numbersIn(source).length > 0)
		expect(checked.length).toBeGreaterThan(100)
		expect(
			checked.filter(({ source, text }) => numbersIn(source).some((number) => !numbersIn(text).includes(number))),
		).toEqual([])
	})

	it('brings in no number that its source does not have', () => {
		expect(
			translated.filter(({ source, text }) => numbersIn(text).some((number) => !numbersIn(source).includes(number))),
		).toEqual([])
	})

	it('keeps each statutory term in brackets in the country’s own language', () => {
		const checked = translated.filter(({ source }) => bracketedTerms(source).length > 0)
		expect(checked.length).toBeGreaterThan(100)
		const lost = checked.filter(({ source, text }) =>
			bracketedTerms(source).some((term) => !text.toLowerCase().includes(term.toLowerCase())),
		)
		expect(lost).toEqual([])
	})

	it('says something, in Western digits', () => {
		expect(translated.filter(({ text }) => /[^\P{Nd}0-9]/u.test(text))).toEqual([])
	})
})
