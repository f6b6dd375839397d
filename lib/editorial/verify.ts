import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { insertVerification } from '@/lib/db/verifications'
import { today, wholeDay } from '@/lib/domain/days'
import { done, refused } from '@/lib/domain/outcome'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdRevision } from './open-revision'
import { queueEntryPages } from './queue-entry-pages'

const LONGEST_MONTHS = 24

const input = z.object({
	revision: id,
	hash: z.string(),
	/** The last day on which it may still be relied on. */
	until: wholeDay,
	/** How the verifier wants to be shown beside their clinic: a name or initials. The audit log has the member. */
	name: z.string().trim().min(2).max(100),
})

/** Vouches for what readers see until a day, in the name of a clinic. Nobody vouches for their own words (invariant 6). */
export const verify = defineVerb('verify', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision, sent.hash)
		if (!held.ok) return held
		const { entry, revision } = held.value
		const { clinic } = actor
		if (!clinic) return refused('no-clinic')
		// A service is confirmed instead, always for the same time.
		if (entry.publishedId !== revision.id || entry.kind === 'service') return refused('not-verifiable')
		if (revision.contributors.includes(actor.id)) return refused('own-work')
		const on = today()
		if (sent.until <= on || sent.until > monthsAfter(on, LONGEST_MONTHS)) return refused('not-verifiable')
		const { until, name } = sent
		const verification = await insertVerification(
			tx,
			{ ...actor, clinic },
			{ revisionId: revision.id, name, on, until },
		)
		const detail = { number: revision.number, clinic: clinic.name, name, until }
		await writeAudit(tx, actor, 'verify', { entryId: entry.id, revisionId: revision.id, detail })
		await queueEntryPages(tx, entry, [revision.id])
		return done({ verification })
	}),
)
