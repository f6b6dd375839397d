import type { EntryKind } from '@/lib/domain/kinds'
import { EVERY_STATUS, EVERY_TOPIC, scopeOf } from '@/lib/domain/scope'
import type { StatutoryTerm } from '@/lib/domain/statutory-terms'
import type { EntryFilter, PublishedEntry } from './published-entries'
import type { GroundedEntry } from './published-with-law'

/**
 * One entry as it is being written, laid over what is published for a preview. It is passed from hand to hand as an
 * argument and kept nowhere, so that no reader can come by it (invariant 1).
 */
export interface Overlay {
	kind: EntryKind
	/** The slug of the source a provision or ratification belongs to. */
	parent: string | null
	entry: Omit<GroundedEntry, 'content'> & { content: PublishedEntry['content'] }
	/** The statutory terms it adds to those that pages mark. */
	terms: StatutoryTerm[]
}

function fits({ entry, parent }: Overlay, filter: EntryFilter): boolean {
	const { topics, statuses } = scopeOf(entry.content)
	const { servesTopic, servesStatus } = filter
	const same = [
		[filter.slug, entry.slug],
		[filter.country, entry.country],
		[filter.status, entry.status],
		[entry.status === null ? undefined : filter.forStatus, entry.status ?? undefined],
		[filter.topic, entry.topic],
		[filter.parent, parent],
	]
	return (
		same.every(([asked, own]) => asked === undefined || asked === own) &&
		(servesTopic === undefined || topics.includes(servesTopic) || topics.includes(EVERY_TOPIC)) &&
		(servesStatus === undefined || statuses.includes(servesStatus) || statuses.includes(EVERY_STATUS))
	)
}

/** What was found of a kind, with the overlaid entry in its place, or at the end where it is not published yet. */
export function withOverlay<E extends { slug: string; position: number }>(
	found: E[],
	kind: EntryKind,
	filter: EntryFilter,
	overlay: Overlay | undefined,
): E[] {
	if (overlay?.kind !== kind) return found
	const own = overlay.entry as unknown as E
	if (!fits(overlay, filter)) return found.filter(({ slug }) => slug !== own.slug)
	const isThere = found.some(({ slug }) => slug === own.slug)
	return isThere ? found.map((entry) => (entry.slug === own.slug ? own : entry)) : [...found, own]
}
