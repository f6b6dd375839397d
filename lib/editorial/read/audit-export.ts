import { findEvents, type LoggedEvent } from '@/lib/db/audit-log'
import type { AuditQuery } from '@/lib/domain/audit-query'
import { csvLine } from '@/lib/domain/csv'

export const AUDIT_FORMATS = ['csv', 'jsonl'] as const

export type AuditFormat = (typeof AUDIT_FORMATS)[number]

const BATCH = 1000

const COLUMNS = ['id', 'at', 'actor', 'member', 'act', 'kind', 'entry', 'slug', 'revision', 'detail'] as const

function lineOf(event: LoggedEvent, format: AuditFormat): string {
	const row = { ...event, at: event.at.toISOString() }
	if (format === 'csv')
		return csvLine(COLUMNS.map((name) => (name === 'detail' ? JSON.stringify(row.detail) : row[name])))
	return `${JSON.stringify(Object.fromEntries(COLUMNS.map((name) => [name, row[name]])))}\n`
}

/** The audit log as text, the latest first, a batch at a time: it may be longer than memory. */
export async function* exportAudit(query: AuditQuery, format: AuditFormat): AsyncGenerator<string> {
	if (format === 'csv') yield csvLine(COLUMNS)
	let { before } = query
	while (true) {
		const events = await findEvents({ ...query, before }, BATCH)
		yield events.map((event) => lineOf(event, format)).join('')
		if (events.length < BATCH) return
		before = events.at(-1)?.id
	}
}
