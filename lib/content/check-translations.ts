import { entryKey } from '@/lib/domain/entry'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { isBlockKey } from './block-keys'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import { flawAt } from './flaw-at'
import { repeatsOf } from './repeats'
import { type TranslationFile, translationPath } from './translation-file'

function checkLanguage({ file, language }: TranslationFile): Flaw[] {
	if (language !== SOURCE_LANGUAGE) return []
	return [flawAt(file, ['language'], `${language} is the language of the source`)]
}

/** Finds translations that stand elsewhere than beside their entry; an unread file may hold whatever they name. */
function checkPlace(part: TranslationFile, { entryFiles, unread }: ContentFolder): Flaw[] {
	const { file, base, language, translations } = part
	if (unread.some(({ path }) => path === base)) return []
	const beside = entryFiles.find((candidate) => candidate.file.path === base)
	if (!beside) return [{ file: file.path, line: 1, field: 'path', message: `no file of entries is called ${base}` }]

	const own = new Set(beside.entries.map(({ entry }) => entryKey(entry)))
	return translations.flatMap(({ key }, index) => {
		if (own.has(key)) return []
		const home = entryFiles.find(({ entries }) => entries.some(({ entry }) => entryKey(entry) === key))
		const message = home
			? `belongs in ${translationPath(home.file.path, language)}`
			: `translates ${key}, which does not exist`
		return [flawAt(file, ['entries', index, 'slug'], message)]
	})
}

/** An entry is translated beside its own file alone, so only this file can hold it twice. */
function checkRepeats({ file, translations }: TranslationFile): Flaw[] {
	const placed = translations.map(({ key }, index) => ({ key, at: ['entries', index, 'slug'] }))
	return repeatsOf(placed, ({ key }) => key).map(({ key, at }) => flawAt(file, at, `${key} is translated twice`))
}

function checkBlocks({ file, translations }: TranslationFile): Flaw[] {
	return translations.flatMap(({ kind, translation }, index) => {
		const blocks = translation.blocks.map(({ key }, place) => ({ key, at: ['entries', index, 'blocks', place, 'key'] }))
		return [
			...blocks
				.filter(({ key }) => !isBlockKey(kind, key))
				.map(({ key, at }) => flawAt(file, at, `no block of a ${kind} is called ${key}`)),
			...repeatsOf(blocks, ({ key }) => key).map(({ key, at }) => flawAt(file, at, `${key} is translated twice`)),
		]
	})
}

/** Finds translations of nothing, of the wrong file, into the source language, or given twice. */
export function checkTranslations(folder: ContentFolder): Flaw[] {
	return folder.translationFiles.flatMap((part) => [
		...checkLanguage(part),
		...checkPlace(part, folder),
		...checkRepeats(part),
		...checkBlocks(part),
	])
}
