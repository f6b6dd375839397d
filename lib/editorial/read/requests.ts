import { findRequests } from '@/lib/db/requests'
import { dayOf } from '@/lib/domain/day-of'
import type { ListedRequest, RequestState } from '@/lib/domain/request'

async function list(states: RequestState[]): Promise<ListedRequest[]> {
	const rows = await findRequests(states)
	return rows.map((row) => ({
		id: row.id,
		version: row.version,
		country: row.countryCode,
		status: row.statusSlug,
		topic: row.topicSlug,
		language: row.language,
		text: row.text,
		state: row.state,
		day: dayOf(row.at),
		by: row.member?.name ?? null,
		claim: row.entry?.slug ?? null,
		reason: row.reason,
	}))
}

/** The requests that await research, and those that are settled. */
export async function listRequests(): Promise<{ open: ListedRequest[]; settled: ListedRequest[] }> {
	return { open: await list(['received', 'researching']), settled: await list(['answered', 'declined']) }
}
