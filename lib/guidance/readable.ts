import type { PublishedEntry } from '@/lib/db/published-entries'
import { blocksOf } from '@/lib/domain/blocks'
import type { EntryKind } from '@/lib/domain/kinds'
import { localise } from '@/lib/domain/localise'
import type { ReadableChecklist, ReadableService, ReadableSource } from '@/lib/domain/reading'
import type { ServiceStanding } from '@/lib/domain/service-freshness'
import type { LocalisedText, PublishedTranslation } from '@/lib/domain/translation'
import { verificationOn } from '@/lib/domain/verification'
import { volatilityOf } from '@/lib/domain/volatility'

/** Puts one entry's blocks into the words a reader gets. */
export function wordsOf(kind: EntryKind, content: object, language: string, translation: PublishedTranslation | null) {
	const standing = new Set(blocksOf(kind, content).map((block) => block.text))
	const one = (key: string, text: string): LocalisedText => localise({ key, text }, language, translation, standing)
	return {
		one,
		maybe: (key: string, text: string | null) => (text === null ? null : one(key, text)),
		list: (key: string, texts: string[]) => texts.map((text, index) => one(`${key}.${index}`, text)),
	}
}

export function isUnreviewed(language: string, translation: PublishedTranslation | null): boolean {
	return translation?.language === language && !translation.reviewed
}

export function readableService(
	{ slug, content, translation }: PublishedEntry<'service'>,
	language: string,
	confirmed: ServiceStanding['confirmed'],
): ReadableService {
	const words = wordsOf('service', content, language, translation)
	return {
		...content,
		slug,
		description: words.one('description', content.description),
		caution: words.maybe('caution', content.caution),
		phoneNote: words.maybe('phoneNote', content.phoneNote),
		confirmed,
		unreviewed: isUnreviewed(language, translation),
	}
}

export function readableChecklist(
	{ slug, content, translation, verifications }: PublishedEntry<'checklist'>,
	language: string,
	day: string,
): ReadableChecklist {
	const words = wordsOf('checklist', content, language, translation)
	return {
		slug,
		title: words.one('title', content.title),
		introduction: words.maybe('introduction', content.introduction),
		do: words.list('do', content.do),
		dont: words.list('dont', content.dont),
		examples: words.list('examples', content.examples),
		verification: verificationOn(day, verifications, volatilityOf(null)),
		unreviewed: isUnreviewed(language, translation),
	}
}

export function readableSource(
	{ slug, country, content, translation }: PublishedEntry<'source'>,
	language: string,
): ReadableSource {
	const words = wordsOf('source', content, language, translation)
	return {
		...content,
		slug,
		country,
		title: words.one('title', content.title),
		scope: words.maybe('scope', content.scope),
		note: words.maybe('note', content.note),
		unreviewed: isUnreviewed(language, translation),
	}
}
