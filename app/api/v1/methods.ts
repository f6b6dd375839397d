import { OPEN_HEADERS } from './open-headers'
import { problemResponse } from './problem-response'

const ALLOWED = 'GET, HEAD, OPTIONS'

const refuseMethod = (request: Request) =>
	problemResponse(
		{ code: 'wrong-method', detail: `The open data can only be read; ${request.method} changes nothing here.` },
		{ allow: ALLOWED },
	)

const tellMethods = () =>
	new Response(null, {
		status: 204,
		headers: {
			...OPEN_HEADERS,
			allow: ALLOWED,
			'access-control-allow-methods': ALLOWED,
			'access-control-allow-headers': 'if-none-match',
		},
	})

/** The handlers of an address that can only be read: this GET (HEAD comes of it), and a refusal for what writes. */
export function readOnly<G>(GET: G) {
	return {
		GET,
		OPTIONS: tellMethods,
		POST: refuseMethod,
		PUT: refuseMethod,
		PATCH: refuseMethod,
		DELETE: refuseMethod,
	}
}
