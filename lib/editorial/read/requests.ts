import { findRequests } from '@/lib/db/requests'
import type { RequestState } from '@/lib/domain/request'

/** A request as those who research it read it. */
export interface ListedRequest {
	id: string
	version: number
	country: string
	status: string | null
	topic: string | null
	language: string
	text: string
	state: RequestState
	/** The day it was asked, YYYY-MM-DD. */
	day: string
	/** Who took it on or settled it. */
	by: string | null
	/** The name of the claim that answers it. */
	claim: string | null
	reason: string | null
}

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
		day: row.at.toISOString().slice(0, 10),
		by: row.member?.name ?? null,
		claim: row.entry?.slug ?? null,
		reason: row.reason,
	}))
}

/** The requests that await research, and those that are settled. */
export async function listRequests(): Promise<{ open: ListedRequest[]; settled: ListedRequest[] }> {
	return { open: await list(['received', 'researching']), settled: await list(['answered', 'declined']) }
}
