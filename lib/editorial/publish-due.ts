import { findActor } from '@/lib/db/actors'
import { findDuePlans, refusePlan } from '@/lib/db/plans'
import { findRevision } from '@/lib/db/revisions'
import { publish } from './publish'

/**
 * Publishes what was planned for a moment that has come, in the name of who planned it, with the authority they have
 * now. A plan that cannot be carried out any more says why in the queue; no plan is carried out twice.
 */
export async function publishDue(now: Date): Promise<{ published: number; refused: number }> {
	let published = 0
	let refused = 0
	for (const plan of await findDuePlans(now)) {
		const actor = await findActor(plan.memberId)
		const revision = await findRevision(plan.revisionId)
		const outcome =
			actor && revision
				? await publish.run(actor, { revision: revision.id, hash: revision.hash, settles: plan.settles })
				: ({ ok: false, code: 'not-allowed' } as const)
		if (outcome.ok) published += 1
		else {
			await refusePlan(plan.id, outcome.code)
			refused += 1
		}
	}
	return { published, refused }
}
