import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { findMarkedProvisions, insertLawChanges, insertTasks } from '@/lib/db/law-changes'
import { wholeDay } from '@/lib/domain/days'
import { LAW_CHANGE_KINDS } from '@/lib/domain/law-change'
import { done, refused } from '@/lib/domain/outcome'
import { findForbiddenTerms } from '@/lib/domain/terminology'
import { defineVerb } from './define-verb'
import { id, reason } from './fields'
import { queuePagesOfMany } from './queue-pages-of-many'

const input = z
	.object({
		/** A provision, or a source: then every provision of it that is cited. */
		provision: id.optional(),
		source: id.optional(),
		kind: z.enum(LAW_CHANGE_KINDS),
		/** The day from which the change holds; it may lie ahead. */
		from: wholeDay,
		note: reason,
	})
	.refine(({ provision, source }) => (provision === undefined) !== (source === undefined), {
		path: ['provision'],
		message: 'one provision or one source',
	})

/** Marks that the law changed: every entry that rests on it, in every country, becomes a task in the same moment. */
export const markLawChange = defineVerb('mark-law-change', input, (actor, sent) =>
	editing(async (tx) => {
		const marked = sent.provision ?? sent.source ?? ''
		const provisions = await findMarkedProvisions(tx, marked)
		const isProvision = provisions.some(({ id }) => id === marked)
		if (provisions.length === 0 || isProvision !== (sent.provision !== undefined)) return refused('not-found')
		const terms = findForbiddenTerms(sent.note, 'en')
		if (terms.length > 0) return refused('forbidden-terms', { terms })
		const { kind, from, note } = sent
		const changes = await insertLawChanges(tx, actor, provisions, { kind, from, note })
		const entries = await insertTasks(tx, changes)
		await writeAudit(tx, actor, 'mark-law-change', {
			entryId: marked,
			detail: { kind, from, note, changes, provisions: provisions.map(({ slug }) => slug), entries: entries.length },
		})
		await queuePagesOfMany(tx, entries)
		return done({ changes, entries: entries.length })
	}),
)
