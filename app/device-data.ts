const HEADERS = {
	'cache-control': 'public, max-age=300',
	'x-content-type-options': 'nosniff',
	'x-robots-tag': 'noindex',
}

/** Data that a script of our pages loads, for shared caches to keep for minutes only; null is not there. */
export function deviceData(value: object | null): Response {
	return Response.json(value, { status: value === null ? 404 : 200, headers: HEADERS })
}
