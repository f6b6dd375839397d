import { blocksOf } from './blocks'
import type { PortableEntry } from './entry'
import { citesLaw } from './kinds'
import type { TermContent } from './kinds/term'
import type { Knowledge } from './knowledge'
import { untranslatedBlocks } from './language-coverage'
import { SOURCE_LANGUAGE } from './languages'
import { promisedLanguages } from './promised-languages'
import { splitSentences } from './sentences'
import { findForbiddenTerms } from './terminology'
import { checkTranslation } from './translation-checks'

/** What is wrong with an entry, though its file can be read. */
export interface ContentFlaw {
	rule: 'no-law' | 'long-sentence' | 'forbidden-term' | 'not-translated' | 'translation-differs'
	entry: string
	detail: string
}

export const LONGEST_SENTENCE = 25

/** Texts of the law's own making: titles and notes of sources keep their length. */
const NOT_OURS = ['source', 'ratification']

const words = (sentence: string) => sentence.split(/\s+/).length

function flawsOfSource(entry: PortableEntry): ContentFlaw[] {
	const { kind, slug } = entry
	const name = `${kind} ${slug}`
	const blocks = blocksOf(kind, entry.content)
	return [
		...(citesLaw(kind) && entry.references.length === 0
			? [{ rule: 'no-law' as const, entry: name, detail: 'cites no provision' }]
			: []),
		...blocks.flatMap(({ key, text }) => [
			...(NOT_OURS.includes(kind) ? [] : splitSentences(text))
				.filter((sentence) => words(sentence) > LONGEST_SENTENCE)
				.map((sentence) => ({ rule: 'long-sentence' as const, entry: name, detail: `${key}: ${sentence}` })),
			...findForbiddenTerms(text, SOURCE_LANGUAGE).map(({ found }) => ({
				rule: 'forbidden-term' as const,
				entry: name,
				detail: `${key}: ${found}`,
			})),
		]),
	]
}

function flawsOfTranslations(entry: PortableEntry, terms: readonly TermContent[]): ContentFlaw[] {
	const name = `${entry.kind} ${entry.slug}`
	return [
		...promisedLanguages(entry).flatMap((language) =>
			untranslatedBlocks(entry, language).map((key) => ({
				rule: 'not-translated' as const,
				entry: name,
				detail: `${language}: ${key}`,
			})),
		),
		...entry.translations.flatMap(({ language, blocks }) => [
			...checkTranslation({ blocks, language, terms })
				.filter(({ check }) => check !== 'negation' && check !== 'modality')
				.map(({ block, check }) => ({
					rule: 'translation-differs' as const,
					entry: name,
					detail: `${language}: ${block}: ${check}`,
				})),
			...blocks.flatMap(({ key, text }) =>
				findForbiddenTerms(text, language).map(({ found }) => ({
					rule: 'forbidden-term' as const,
					entry: name,
					detail: `${language}: ${key}: ${found}`,
				})),
			),
		]),
	]
}

/**
 * Finds what the reader of content/ lets pass: guidance without law, long sentences, words we do not use, missing
 * translations, and translations in which a number, a date, an article or a term is another. Negation and modality are
 * for speakers to judge, so they are not counted here.
 */
export function contentFlaws({ entries }: Knowledge): ContentFlaw[] {
	const terms = entries.filter(({ kind }) => kind === 'term').map(({ content }) => content as TermContent)
	return entries.flatMap((entry) => [...flawsOfSource(entry), ...flawsOfTranslations(entry, terms)])
}
