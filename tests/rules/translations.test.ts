import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { blocksOf } from '@/lib/domain/blocks'
import type { PortableEntry } from '@/lib/domain/entry'
import type { TermContent } from '@/lib/domain/kinds/term'
import { localise } from '@/lib/domain/localise'
import { markTerms } from '@/lib/domain/statutory-terms'
import { checkTranslation } from '@/lib/domain/translation-checks'
import { CHECKS } from '@/lib/domain/translation-checks/finding'

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

const COMPLETE: [what: string, least: number, entries: PortableEntry[]][] = [
	['the guide irregular-situation', 10, ofGuide('irregular-situation')],
	['the guide asylum-seeker', 10, ofGuide('asylum-seeker')],
	['every service', 10, entries.filter(({ kind }) => kind === 'service')],
	['every gap', 10, entries.filter(({ kind }) => kind === 'gap')],
	['every checklist', 1, entries.filter(({ kind }) => kind === 'checklist')],
]

describe.each(['it', 'ar'])('in %s', (language) => {
	it.each(COMPLETE)('%s is complete and fresh', (_what, least, part) => {
		expect(part.length).toBeGreaterThan(least)
		expect(part.flatMap((entry) => notFresh(entry, language))).toEqual([])
	})
})

const translated = entries.flatMap(({ slug, translations }) =>
	translations.flatMap(({ language, blocks }) => blocks.map((block) => ({ ...block, slug, language }))),
)

const bracketed = (text: string) => [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside).join(' / ')

const findingsOf = (block: (typeof translated)[number]) =>
	checkTranslation({ blocks: [block], language: block.language, terms })

describe('every translated block', () => {
	const findings = translated.flatMap((block) => findingsOf(block).map((finding) => ({ ...finding, ...block })))

	it('holds numbers and terms to check, or the checks below would show nothing', () => {
		expect(translated.filter(({ source }) => /\d/.test(source)).length).toBeGreaterThan(100)
		const marked = translated.filter(({ source }) =>
			markTerms(bracketed(source), terms).some((run) => run.language !== null),
		)
		expect(marked.length).toBeGreaterThan(100)
	})

	const exact = CHECKS.filter((check) => check !== 'negation' && check !== 'modality')

	it.each(exact)('gives the check of %s nothing to settle', (check) => {
		expect(findings.filter((finding) => finding.check === check)).toEqual([])
	})

	it.each(['negation', 'modality'] as const)('gives the check of %s little to settle', (check) => {
		const share = findings.filter((finding) => finding.check === check).length / translated.length
		expect(share).toBeLessThan(0.01)
	})
})
