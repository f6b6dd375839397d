import type { GroundedEntry, PublishedReference } from '@/lib/db/published-with-law'
import type { Standing } from '@/lib/db/standing'
import type { WithdrawnEntry } from '@/lib/db/withdrawn-claims'
import { anchorOf } from '@/lib/domain/anchor'
import { bondOf } from '@/lib/domain/bond'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { lawNoticesOn } from '@/lib/domain/law-notice'
import type { Citation, ReadableClaim, ReadableStatus, Trust, WithdrawnClaim } from '@/lib/domain/reading'
import { validityNoticesOn } from '@/lib/domain/validity'
import { verificationOn } from '@/lib/domain/verification'
import { volatilityOf } from '@/lib/domain/volatility'
import { isUnreviewed, wordsOf } from './readable'

/** `guided` is the country that the citing entry speaks of. */
export function citationOf(
	language: string,
	guided: string | null,
	{ provision, source, pinpoint, quote }: PublishedReference,
): Citation {
	return {
		source: source.slug,
		provision: provision.slug,
		title: wordsOf('source', source.content, language, source.translation).one('title', source.content.title),
		number: source.content.number,
		country: source.country,
		bond:
			source.country || !guided
				? null
				: { country: guided, ...bondOf(source.content, source.ratifications?.[guided] ?? null) },
		article: provision.content.article,
		pinpoint,
		quote,
		url: source.content.url,
		urlBasis: source.content.urlBasis,
	}
}

/** A page is made on a day, and tells what is true on it: verifications end by themselves, laws change from a day on. */
export function trustOf(
	{ verifications, lawChanges, owesCheck, clinic }: Standing & Pick<GroundedEntry, 'verifications'>,
	topic: string | null,
	day: string,
): Trust {
	return {
		verification: verificationOn(day, verifications, volatilityOf(topic)),
		lawNotices: lawNoticesOn(day, lawChanges),
		owesCheck,
		researchedBy: clinic,
	}
}

/** `day` is the day the page is made, YYYY-MM-DD. */
export function readableClaim(entry: GroundedEntry<'claim'>, language: string, day: string): ReadableClaim {
	const { content, translation } = entry
	const words = wordsOf('claim', content, language, translation)
	return {
		slug: entry.slug,
		position: entry.position,
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
		changing: words.maybe('changing', content.changing ?? null),
		practice: words.maybe('practice', content.practice),
		recheck: words.maybe('recheck', content.recheck),
		asOf: content.asOf,
		checked: content.checked,
		validity: validityNoticesOn(day, content),
		...trustOf(entry, entry.topic, day),
		unreviewed: isUnreviewed(language, translation),
		citations: entry.references.map((reference) => citationOf(language, entry.country, reference)),
	}
}

/** Tells why a claim is gone, in the words of the editor who took it away. */
export function readableWithdrawal({ reason, ...entry }: WithdrawnEntry): WithdrawnClaim {
	return {
		...entry,
		anchor: anchorOf(entry.slug),
		reason: { text: reason, language: SOURCE_LANGUAGE, state: 'source' },
	}
}

export function readableStatus(entry: GroundedEntry<'status'>, language: string, day: string): ReadableStatus {
	const { content, translation } = entry
	const words = wordsOf('status', content, language, translation)
	return {
		slug: entry.slug,
		status: entry.status ?? '',
		nameInLaw: content.nameInLaw,
		definition: words.one('definition', content.definition),
		papers: words.maybe('papers', content.papers),
		duration: words.maybe('duration', content.duration),
		obligations: words.list('obligations', content.obligations ?? []),
		note: words.maybe('note', content.note),
		recheck: words.maybe('recheck', content.recheck),
		asOf: content.asOf,
		...trustOf(entry, null, day),
		unreviewed: isUnreviewed(language, translation),
		citations: entry.references.map((reference) => citationOf(language, entry.country, reference)),
	}
}
