import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { findClinicChain } from '@/lib/db/clinics'
import { touchDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import { insertRevision } from '@/lib/db/revisions'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { grade, id, note, version } from './fields'
import { readDraft } from './read-draft'

const input = z.object({ entry: id, version, grade, note })

/** Makes a revision of the working copy, for the checks of the author's clinic; from then on its words stand still. */
export const submit = defineVerb('submit', input, (actor, sent) =>
	editing(async (tx) => {
		const entry = await lockEntry(tx, sent.entry)
		if (!entry) return refused('not-found')
		if (nextState(entry.state, 'submit') === null) return refused('wrong-state', { state: entry.state })
		if (!actor.clinic) return refused('no-clinic')
		const chain = await findClinicChain(tx, actor.clinic.id)
		if (chain.length === 0) return refused('no-chain')
		const read = await readDraft(tx, entry, sent.version)
		if (!read.ok) return read
		const { content, references, contributors } = read.value
		const revision = await insertRevision(tx, {
			entryId: entry.id,
			kind: entry.kind,
			number: entry.latestNumber + 1,
			content,
			references,
			grade: sent.grade,
			note: sent.note,
			author: { id: actor.id, name: actor.name, clinicId: actor.clinic.id },
			contributors: [...new Set([...contributors, actor.id])],
			chain,
			urgent: false,
			state: 'submitted',
		})
		await touchDraft(tx, entry.id)
		const detail = { grade: sent.grade, note: sent.note, number: entry.latestNumber + 1 }
		await writeAudit(tx, actor, 'submit', { entryId: entry.id, revisionId: revision.id, detail })
		return done({ revision: revision.id, hash: revision.hash })
	}),
)
