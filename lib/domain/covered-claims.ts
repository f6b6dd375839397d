import type { CoveredClaim, RecordedGap } from './coverage'
import type { PortableEntry } from './entry'
import type { ClaimContent } from './kinds/claim'
import type { GapContent } from './kinds/gap'
import type { SourceContent } from './kinds/source'
import type { Knowledge } from './knowledge'

/** The sources whose page somebody opened. */
function openedSources(entries: readonly PortableEntry[]): Set<string> {
	const sources = entries.filter(({ kind }) => kind === 'source')
	return new Set(
		sources.filter(({ content }) => (content as SourceContent).urlBasis === 'page-read').map(({ slug }) => slug),
	)
}

/** The claims of a knowledge base in portable form, as a map of it needs them; content/ holds no verifications. */
export function coveredClaims({ entries, reference }: Knowledge): CoveredClaim[] {
	const opened = openedSources(entries)
	const sourceOf = new Map(entries.filter(({ kind }) => kind === 'provision').map(({ slug, parent }) => [slug, parent]))
	return entries.flatMap(({ kind, slug, country, status, entitlement, content, references }) => {
		const topic = reference.topics.find(({ entitlements }) => entitlements.includes(entitlement ?? ''))?.slug
		if (kind !== 'claim' || !country || !status || !entitlement || !topic) return []
		const { answer, asOf, confidence, changing, recheck } = content as ClaimContent
		return [
			{
				...{ slug, country, status, topic, entitlement, answer, asOf, confidence },
				changing: changing !== undefined,
				recheck: recheck !== null,
				verified: false,
				opened: references.some(({ provision }) => opened.has(sourceOf.get(provision) ?? '')),
			},
		]
	})
}

/** The gaps that somebody recorded. */
export function recordedGaps({ entries }: Knowledge): RecordedGap[] {
	return entries.flatMap(({ kind, country, status, entitlement, content }) =>
		kind === 'gap' && country && entitlement
			? [{ country, status, entitlement, part: (content as GapContent).part }]
			: [],
	)
}
