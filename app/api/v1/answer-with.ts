import { entityTag, hasAlready } from '@/lib/domain/open-data/entity-tag'
import { OPEN_HEADERS } from './open-headers'

/** Minutes, like pages: nobody should hand on guidance that is older. */
const KEPT = 'public, max-age=300'

/** Answers with data, or says that the client has them already. */
export function answerWith(request: Request, data: object): Response {
	const body = JSON.stringify(data)
	const etag = entityTag(body)
	const headers = { ...OPEN_HEADERS, etag, 'cache-control': KEPT }
	if (hasAlready(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
	return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
}
