import { z } from 'zod'
import { dayAsked } from './days'
import { ENTRY_KINDS } from './kinds'

const words = z
	.string()
	.trim()
	.max(200)
	.transform((text) => text || undefined)
	.optional()
	.catch(undefined)

/** What the address of the audit log asks for; what it does not understand of it does not restrict. */
export const auditQuery = z.object({
	/** A member, by id. */
	member: words,
	act: words,
	/** An entry, by its id or by words of its name. */
	entry: words,
	kind: z.enum(ENTRY_KINDS).optional().catch(undefined),
	from: dayAsked,
	to: dayAsked,
	/** Only what came before this event: the key of the next page. */
	before: z
		.string()
		.regex(/^\d{1,18}$/)
		.optional()
		.catch(undefined),
})

export type AuditQuery = z.output<typeof auditQuery>
