import type { EntryKind } from '@/lib/domain/kinds'
import { database } from './client'
import { type FoundRevision, findRevision } from './revisions'

/** What readers see of an entry now, with what tells it. */
export interface PublishedText {
	entry: string
	kind: EntryKind
	slug: string
	topic: string | null
	revision: FoundRevision
}

/** The published words of an entry; null where there are none. */
export async function findPublishedText(id: string): Promise<PublishedText | null> {
	const entry = await database().entry.findUnique({
		where: { id },
		select: { kind: true, slug: true, publishedRevisionId: true, entitlement: { select: { topicSlug: true } } },
	})
	const revision = entry?.publishedRevisionId ? await findRevision(entry.publishedRevisionId) : null
	if (!entry || !revision) return null
	return { entry: id, kind: entry.kind, slug: entry.slug, topic: entry.entitlement?.topicSlug ?? null, revision }
}
