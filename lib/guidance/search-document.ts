import type { PublishedEntry } from '@/lib/db/published-entries'
import type { GroundedEntry, PublishedReference } from '@/lib/db/published-with-law'
import { blocksOf } from '@/lib/domain/blocks'
import type { TermContent } from '@/lib/domain/kinds/term'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { foldText } from '@/lib/domain/search/fold-text'
import type { SearchDocument } from '@/lib/domain/search/search-index'
import { wordsOf } from './readable'

/** How a language names what a claim is filed under. */
export interface FacetNames {
	status: (slug: string) => string
	entitlement: (slug: string) => string
	topic: (slug: string) => string
	/** What people say instead of the name. */
	everyday: (group: 'statuses' | 'entitlements', slug: string) => string
}

/** A term with what it means in the words of a reader, and how its use is recognised. */
export interface SearchTerm {
	words: string
	/** Folded; a claim that holds one of them uses the term. */
	signs: string[]
}

/** The law's language, where the claims of a country have been translated into it. */
export interface OfficialWords {
	language: string
	names: FacetNames
	claims: Map<string, PublishedEntry<'claim'>>
	/** What the law calls each status. */
	statuses: Map<string, string>
}

/** A term is told by itself, or by the first words of its meaning in the source language. */
export function searchTerm(content: TermContent, meaning: string): SearchTerm {
	const [first = ''] = content.meaning.split(/[,;(]/)
	return { words: `${content.term} ${meaning}`, signs: [content.term, first].map((sign) => foldText(sign).trim()) }
}

const filedUnder = (names: FacetNames, { status, entitlement, topic }: PublishedEntry) => ({
	entitlement: entitlement ? names.entitlement(entitlement) : '',
	status: status ? names.status(status) : '',
	topic: topic ? names.topic(topic) : '',
})

/** What people call what a claim is about and whom it is for. */
function everydayOf(names: FacetNames, { status, entitlement }: PublishedEntry): string {
	const said = [
		entitlement && names.everyday('entitlements', entitlement),
		status && names.everyday('statuses', status),
	]
	return said.filter(Boolean).join('\n')
}

/** The blocks of a claim as readers of a language get them, the summary apart. */
function proseOf({ content, translation }: PublishedEntry<'claim'>, language: string) {
	const words = wordsOf('claim', content, language, translation)
	const blocks = blocksOf('claim', content).map(({ key, text }) => ({ key, text: words.one(key, text).text }))
	const rest = blocks.filter(({ key }) => key !== 'summary' && key !== 'recheck')
	return { summary: words.one('summary', content.summary).text, text: rest.map(({ text }) => text).join('\n') }
}

function lawOf(language: string, references: PublishedReference[]): string {
	return references
		.map(({ provision, source, pinpoint, quote }) => {
			const title = wordsOf('source', source.content, language, source.translation).one('title', source.content.title)
			const article = provision.content.article ? `art. ${provision.content.article}` : null
			return [article, pinpoint, source.content.short, source.content.number, title.text, quote]
				.filter(Boolean)
				.join(' ')
		})
		.join('\n')
}

function officialOf(entry: GroundedEntry<'claim'>, { language, names, claims, statuses }: OfficialWords): string {
	const claim = claims.get(entry.slug)
	const prose = claim ? proseOf(claim, language) : { summary: '', text: '' }
	const filed = [...Object.values(filedUnder(names, entry)), statuses.get(entry.status ?? '')]
	return [...filed, prose.summary, prose.text, everydayOf(names, entry)].join('\n')
}

/** Gathers all that a claim is found by, for readers of a language. */
export function searchDocument(
	entry: GroundedEntry<'claim'>,
	reader: {
		language: string
		names: FacetNames
		source: FacetNames
		official: OfficialWords | null
		terms: SearchTerm[]
	},
): SearchDocument {
	const { language, official, terms } = reader
	const prose = proseOf(entry, language)
	const inSource = language === SOURCE_LANGUAGE ? null : proseOf(entry, SOURCE_LANGUAGE)
	const found = {
		...{ id: entry.slug, place: entry.position, ...filedUnder(reader.names, entry), ...prose },
		everyday: everydayOf(reader.names, entry),
		law: lawOf(
			language,
			entry.references.filter(({ source }) => source.country),
		),
		treaties: lawOf(
			language,
			entry.references.filter(({ source }) => !source.country),
		),
		official: official ? officialOf(entry, official) : '',
		source: inSource
			? [
					...Object.values(filedUnder(reader.source, entry)),
					...[inSource.summary, inSource.text, everydayOf(reader.source, entry)],
				].join('\n')
			: '',
	}
	const whole = ` ${foldText(Object.values(found).join('\n')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `
	const used = terms.filter(({ signs }) => signs.some((sign) => sign && whole.includes(` ${sign} `)))
	return { ...found, terms: used.map(({ words }) => words).join('\n') }
}
