import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { findResting } from '@/lib/db/legal-basis'
import { lockEntry } from '@/lib/db/locked-entry'
import { clearPointer } from '@/lib/db/publication'
import { setRevisionState } from '@/lib/db/revisions'
import { done, refused } from '@/lib/domain/outcome'
import { findForbiddenTerms } from '@/lib/domain/terminology'
import { defineVerb } from './define-verb'
import { id, reason, version } from './fields'
import { queueEntryPages } from './queue-entry-pages'

const input = z.object({ entry: id, version, reason })

/**
 * Takes what is published from readers and tells them why, in its place. `version` is the entry's.
 * Law that published guidance rests on stays: that guidance would cite nothing (invariant 5).
 */
export const withdraw = defineVerb('withdraw', input, (actor, sent) =>
	editing(async (tx) => {
		const entry = await lockEntry(tx, sent.entry)
		if (!entry) return refused('not-found')
		if (!entry.publishedId) return refused('wrong-state', { state: entry.state })
		if (entry.version !== sent.version) return refused('conflict', { version: entry.version })
		const terms = findForbiddenTerms(sent.reason, 'en')
		if (terms.length > 0) return refused('forbidden-terms', { terms })
		const resting = await findResting(tx, entry.id)
		if (resting.length > 0) return refused('rested-on', { entries: resting })
		await setRevisionState(tx, entry.publishedId, 'withdrawn')
		await clearPointer(tx, entry.id, sent.reason)
		const revisionId = entry.publishedId
		await writeAudit(tx, actor, 'withdraw', { entryId: entry.id, revisionId, detail: { reason: sent.reason } })
		await queueEntryPages(tx, entry, [revisionId])
		return done({ entry: entry.id })
	}),
)
