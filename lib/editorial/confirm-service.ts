import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { insertVerification } from '@/lib/db/verifications'
import { today } from '@/lib/domain/days'
import { done, refused } from '@/lib/domain/outcome'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdRevision } from './open-revision'
import { queueEntryPages } from './queue-entry-pages'

const MONTHS = 6

const input = z.object({ revision: id, hash: z.string() })

/**
 * Confirms that a published service is as it says, for six months. Who wrote its words may do it: it vouches for a
 * call or a visit, not for a reading of the law.
 */
export const confirmService = defineVerb('confirm-service', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision, sent.hash)
		if (!held.ok) return held
		const { entry, revision } = held.value
		const { clinic, name } = actor
		if (!clinic) return refused('no-clinic')
		if (entry.publishedId !== revision.id || entry.kind !== 'service') return refused('not-verifiable')
		const on = today()
		const until = monthsAfter(on, MONTHS)
		const verification = await insertVerification(
			tx,
			{ ...actor, clinic },
			{ revisionId: revision.id, name, on, until },
		)
		const detail = { number: revision.number, clinic: clinic.name, until }
		await writeAudit(tx, actor, 'confirm-service', { entryId: entry.id, revisionId: revision.id, detail })
		await queueEntryPages(tx, entry, [revision.id])
		return done({ verification, until })
	}),
)
