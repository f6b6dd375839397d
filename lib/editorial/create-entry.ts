import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { insertDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { createEntry as create, nextNumber } from '@/lib/db/new-entries'
import { slug } from '@/lib/domain/fields'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { hasNameOfKind, missingFacets, ownFacets, slugOf } from '@/lib/domain/new-entry'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'

const facet = slug.nullable().default(null)

const input = z.object({
	kind: z.enum(ENTRY_KINDS as [(typeof ENTRY_KINDS)[number]]),
	country: facet,
	status: facet,
	topic: facet,
	entitlement: facet,
	/** The slug of the source that a provision or ratification belongs to. */
	parent: facet,
	/** The last part of its name; claims are numbered instead. */
	name: slug.nullable().default(null),
})

/** Begins an entry that did not exist: its place, its stable name, and an empty working copy. */
export const createEntry = defineVerb('create-entry', input, (actor, sent) =>
	editing(async (tx) => {
		const given = ownFacets(sent)
		const missing = missingFacets(given)
		if (missing.length > 0) {
			return refused('invalid-input', { fields: missing.map((field) => ({ field, message: 'must not be empty' })) })
		}
		if (!hasNameOfKind(given)) {
			return refused('invalid-input', { fields: [{ field: 'name', message: 'must have the parts of its kind' }] })
		}
		const prefix = slugOf(given)
		const name = sent.kind === 'claim' ? `${prefix}${await nextNumber(tx, prefix)}` : prefix
		const entry = await create(tx, { ...given, slug: name })
		if (!entry.ok) return entry
		const entryId = entry.value
		await insertDraft(tx, {
			entryId,
			content: {},
			references: [],
			grade: 'legal',
			note: '',
			baseRevisionId: null,
			memberId: actor.id,
		})
		await writeAudit(tx, actor, 'create-entry', { entryId, detail: { kind: sent.kind, slug: name } })
		return done({ entry: entryId, slug: name })
	}),
)
