import type { PublishedEntry, PublishedReference } from '@/lib/db/published-entries'
import { blocksOf } from '@/lib/domain/blocks'
import type { EntryKind } from '@/lib/domain/kinds'
import { localise } from '@/lib/domain/localise'
import type { Citation, ReadableClaim, ReadableService, ReadableSource, ReadableStatus } from '@/lib/domain/reading'
import type { LocalisedText, PublishedTranslation } from '@/lib/domain/translation'
import { verificationOn } from '@/lib/domain/verification'

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

function citationOf(language: string, { provision, source, pinpoint, quote }: PublishedReference): Citation {
	return {
		source: source.slug,
		provision: provision.slug,
		title: wordsOf('source', source.content, language, source.translation).one('title', source.content.title),
		number: source.content.number,
		country: source.country,
		article: provision.content.article,
		pinpoint,
		quote,
		url: source.content.url,
		urlBasis: source.content.urlBasis,
	}
}

/** The name of a claim inside its topic's page: `it/refugee/health/2` is `health-2`. */
export function anchorOf(claim: string): string {
	return claim.split('/').slice(2).join('-')
}

/** `day` is the day the page is made, YYYY-MM-DD: verifications end by themselves. */
export function readableClaim(entry: PublishedEntry<'claim'>, language: string, day: string): ReadableClaim {
	const { content, translation } = entry
	const words = wordsOf('claim', content, language, translation)
	return {
		slug: entry.slug,
		anchor: anchorOf(entry.slug),
		status: entry.status ?? '',
		topic: entry.topic ?? '',
		entitlement: entry.entitlement ?? '',
		answer: content.answer,
		summary: words.one('summary', content.summary),
		reason: words.maybe('reason', content.reason),
		conditions: words.list('conditions', content.conditions),
		steps: words.list('steps', content.steps),
		documents: words.list('documents', content.documents),
		refused: words.list('refused', content.refused),
		where: words.maybe('where', content.where),
		deadline: words.maybe('deadline', content.deadline),
		practice: words.maybe('practice', content.practice),
		recheck: words.maybe('recheck', content.recheck),
		asOf: content.asOf,
		checked: content.checked,
		verification: verificationOn(day, entry.verifications),
		unreviewed: isUnreviewed(language, translation),
		citations: entry.references.map((reference) => citationOf(language, reference)),
	}
}

export function readableStatus(entry: PublishedEntry<'status'>, language: string, day: string): ReadableStatus {
	const { content, translation } = entry
	const words = wordsOf('status', content, language, translation)
	return {
		slug: entry.slug,
		status: entry.status ?? '',
		nameInLaw: content.nameInLaw,
		definition: words.one('definition', content.definition),
		papers: words.maybe('papers', content.papers),
		duration: words.maybe('duration', content.duration),
		note: words.maybe('note', content.note),
		recheck: words.maybe('recheck', content.recheck),
		asOf: content.asOf,
		verification: verificationOn(day, entry.verifications),
		unreviewed: isUnreviewed(language, translation),
		citations: entry.references.map((reference) => citationOf(language, reference)),
	}
}

export function readableService(
	{ slug, content, translation }: PublishedEntry<'service'>,
	language: string,
): ReadableService {
	const words = wordsOf('service', content, language, translation)
	return {
		...content,
		slug,
		description: words.one('description', content.description),
		caution: words.maybe('caution', content.caution),
		phoneNote: words.maybe('phoneNote', content.phoneNote),
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
