/**
 * Whether a request was made by a page of this site. Browsers always say so on a POST; a page of another site cannot
 * make them lie. A request that says nothing is refused.
 */
export function isOwnOrigin(request: Request): boolean {
	const origin = request.headers.get('origin')
	const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
	return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}
