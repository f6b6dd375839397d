import { findRequest } from '@/lib/db/requests'
import { type AskedRequest, readRequestCode } from '@/lib/domain/request'

/** The request of a code as someone typed it; null where there is none. */
export async function findAsked(typed: string): Promise<AskedRequest | null> {
	const code = readRequestCode(typed)
	const row = code ? await findRequest(code) : null
	if (!row) return null
	const { entry } = row
	const isRead = entry?.publishedRevisionId && entry.countryCode && entry.statusSlug && entry.entitlement
	return {
		code: row.code,
		language: row.language,
		text: row.text,
		state: row.state,
		reason: row.reason,
		answer: isRead
			? {
					country: entry.countryCode ?? '',
					status: entry.statusSlug ?? '',
					topic: entry.entitlement?.topicSlug ?? '',
					entitlement: entry.entitlement?.slug ?? '',
					slug: entry.slug,
				}
			: null,
	}
}
