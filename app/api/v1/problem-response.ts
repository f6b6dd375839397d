import { siteAddress } from '@/app/public-page'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { PROBLEMS, problemOf, type Refused } from '@/lib/domain/open-data/problem'
import { addressOf } from '@/lib/i18n/addresses'
import { OPEN_HEADERS } from './open-headers'

/** Refuses a question as RFC 9457 says. Nothing of it is kept: what is wrong today may be right tomorrow. */
export function problemResponse(refused: Refused, headers: Record<string, string> = {}): Response {
	const explained = `${siteAddress()}${addressOf.data(SOURCE_LANGUAGE)}`
	return new Response(JSON.stringify(problemOf(refused, explained)), {
		status: PROBLEMS[refused.code].status,
		headers: { ...OPEN_HEADERS, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
	})
}
