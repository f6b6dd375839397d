import { blocksOf } from './blocks'
import type { PortableEntry } from './entry'
import { SOURCE_LANGUAGE } from './languages'
import { sumProgress, translationProgress } from './translation-progress'

export interface LanguageReach {
	language: string
	/** Claims whose every block is translated. */
	claims: number
	/** Those of them that a speaker approved. */
	reviewed: number
	/** Words of the source, over every kind of entry, and how many of them are translated. */
	words: number
	done: number
}

function progressIn(entry: PortableEntry, language: string) {
	const given = entry.translations.find((translation) => translation.language === language)
	const published = given ? { ...given, reviewed: given.reviewedBy !== null, changedSince: 'legal' as const } : null
	const blocks = translationProgress(blocksOf(entry.kind, entry.content), {
		...{ language, published, waiting: null, draft: null },
	})
	return { blocks, reviewed: published?.reviewed ?? false, isWhole: blocks.every(({ state }) => state === 'done') }
}

/** The blocks of an entry that readers of a language do not get in it. */
export function untranslatedBlocks(entry: PortableEntry, language: string): string[] {
	return progressIn(entry, language)
		.blocks.filter(({ state }) => state !== 'done')
		.map(({ key }) => key)
}

/** How far each language is over a knowledge base in portable form; the source language is left out. */
export function languageReach(entries: readonly PortableEntry[], languages: readonly string[]): LanguageReach[] {
	return languages
		.filter((language) => language !== SOURCE_LANGUAGE)
		.map((language) => {
			const progress = entries.map((entry) => ({ kind: entry.kind, ...progressIn(entry, language) }))
			const whole = progress.filter(({ kind, isWhole }) => kind === 'claim' && isWhole)
			const sums = sumProgress(progress.flatMap((entry) => entry.blocks))
			return {
				language,
				claims: whole.length,
				reviewed: whole.filter(({ reviewed }) => reviewed).length,
				words: Object.values(sums).reduce((total, { words }) => total + words, 0),
				done: sums.done.words,
			}
		})
}
