import { whoDid } from '@/lib/db/audit'
import type { WorkedRevision } from '@/lib/db/entry-work'
import type { LockedEntry } from '@/lib/db/locked-entry'
import { CHAIN_STEPS } from '@/lib/domain/chain'
import type { OpenRevision, Situation } from '@/lib/domain/next-steps'

function openOf(revision: WorkedRevision | undefined): OpenRevision | null {
	if (revision?.state !== 'submitted' && revision?.state !== 'approved') return null
	const { state, contributors, clinicId, reviews, planned } = revision
	return {
		...{ state, contributors, clinicId, reviews },
		chain: CHAIN_STEPS.filter((step) => (revision.chain as string[]).includes(step)),
		planned: planned[0]?.state === 'planned',
	}
}

async function owedOf(published: WorkedRevision | undefined): Promise<Situation['owed']> {
	if (!published?.urgent) return null
	if (published.reviews.some(({ step, verdict }) => step === 'afterwards' && verdict === 'approve')) return null
	const publishers = await whoDid('publish-urgently', published.id)
	return { contributors: published.contributors, publishedBy: publishers[0] ?? null }
}

/** What decides the next steps of an entry, from its latest revisions. */
export async function situationOf(
	entry: LockedEntry,
	revisions: WorkedRevision[],
	published: Pick<WorkedRevision, 'contributors'> | null,
): Promise<Situation> {
	return {
		kind: entry.kind,
		state: entry.state,
		hasDraft: entry.draftVersion !== null,
		published: published ? { contributors: published.contributors } : null,
		open: openOf(revisions.find(({ id }) => id === entry.openId)),
		owed: await owedOf(revisions.find(({ id }) => id === entry.publishedId)),
	}
}
