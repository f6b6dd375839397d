import { findComments } from '@/lib/db/comments'
import { findDraft } from '@/lib/db/drafts'
import { findEntryLabels } from '@/lib/db/entry-labels'
import {
	findEntryLanguages,
	findLatestRevisions,
	findTasksOf,
	findVerificationsOf,
	findWithdrawal,
} from '@/lib/db/entry-work'
import { findLinkChecks } from '@/lib/db/link-checks'
import { readEntry } from '@/lib/db/locked-entry'
import { findRevision } from '@/lib/db/revisions'
import type { Actor } from '@/lib/domain/actor'
import { type NextStep, nextSteps } from '@/lib/domain/next-steps'
import { situationOf } from './situation'

/** All there is to know of one entry at a glance, and what this member may do; null where there is none. */
export async function loadEntry(actor: Actor, id: string) {
	const entry = await readEntry(id)
	const label = entry ? (await findEntryLabels([id])).get(id) : null
	if (!entry || !label) return null
	const [draft, published, revisions, tasks, verifications, withdrawal, languages, comments, links] = await Promise.all(
		[
			findDraft(id),
			entry.publishedId ? findRevision(entry.publishedId) : null,
			findLatestRevisions(id),
			findTasksOf(id),
			entry.publishedId ? findVerificationsOf(entry.publishedId) : [],
			findWithdrawal(id),
			findEntryLanguages(id),
			findComments(id),
			findLinkChecks(id),
		],
	)
	const steps: NextStep[] = nextSteps(actor, await situationOf(entry, revisions, published))
	return {
		...{ entry, label, draft, published, revisions, tasks, verifications, withdrawal, languages, links, steps },
		comments: comments.filter(({ language }) => language === null),
	}
}

export type EntryView = NonNullable<Awaited<ReturnType<typeof loadEntry>>>
