import type { GroundedEntry } from '@/lib/db/published-with-law'
import type { ReadableDeadline, ReadableTransition } from '@/lib/domain/reading'
import { isUnreviewed, wordsOf } from './readable'
import { citationOf, trustOf } from './readable-claim'

/** `day` is the day the page is made, YYYY-MM-DD. */
export function readableDeadline(entry: GroundedEntry<'deadline'>, language: string, day: string): ReadableDeadline {
	const { slug, content, translation } = entry
	const { counting, startDayExcluded, movesFromHoliday, stopsInAugust, transition, asOf, checked } = content
	const words = wordsOf('deadline', content, language, translation)
	return {
		...{ slug, counting, startDayExcluded, movesFromHoliday, stopsInAugust, transition, asOf, checked },
		title: words.one('title', content.title),
		limit: words.one('limit', content.limit),
		otherLimits: words.maybe('otherLimits', content.otherLimits),
		trigger: words.maybe('trigger', content.trigger),
		note: words.maybe('note', content.note),
		augustNote: words.maybe('augustNote', content.augustNote),
		whoToAsk: words.maybe('whoToAsk', content.whoToAsk),
		recheck: words.maybe('recheck', content.recheck),
		...trustOf(entry, null, day),
		unreviewed: isUnreviewed(language, translation),
		citations: entry.references.map((reference) => citationOf(language, entry.country, reference)),
	}
}

/** A transition with its own time limits, of all those that were found. */
export function readableTransition(
	entry: GroundedEntry<'transition'>,
	deadlines: readonly ReadableDeadline[],
	language: string,
	day: string,
): ReadableTransition {
	const { slug, content, translation } = entry
	const words = wordsOf('transition', content, language, translation)
	return {
		slug,
		from: entry.status ?? '',
		to: content.to,
		title: words.one('title', content.title),
		when: words.one('when', content.when),
		gained: words.list('gained', content.gained),
		lost: words.list('lost', content.lost),
		steps: words.list('steps', content.steps),
		whoToAsk: words.maybe('whoToAsk', content.whoToAsk),
		recheck: words.maybe('recheck', content.recheck),
		deadlines: deadlines.filter((deadline) => deadline.transition === slug),
		asOf: content.asOf,
		checked: content.checked,
		...trustOf(entry, null, day),
		unreviewed: isUnreviewed(language, translation),
		citations: entry.references.map((reference) => citationOf(language, entry.country, reference)),
	}
}
