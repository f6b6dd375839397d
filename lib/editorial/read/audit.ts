import { findActs, findEvents, type LoggedEvent } from '@/lib/db/audit-log'
import { findMemberNames, type NamedMember } from '@/lib/db/member-names'
import type { AuditQuery } from '@/lib/domain/audit-query'

export type { LoggedEvent }

export interface AuditPage {
	events: LoggedEvent[]
	/** The key of the next page; null on the last. */
	next: string | null
	acts: string[]
	members: NamedMember[]
}

const ROWS = 100

/** One page of the audit log. Pages are keyed by the event before, so that new events move none of them. */
export async function readAudit(query: AuditQuery): Promise<AuditPage> {
	const [found, acts, members] = await Promise.all([
		findEvents(query, ROWS + 1),
		findActs(),
		findMemberNames({ disabled: true }),
	])
	const events = found.slice(0, ROWS)
	return { events, next: found.length > ROWS ? (events.at(-1)?.id ?? null) : null, acts, members }
}
