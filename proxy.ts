import { type NextRequest, NextResponse } from 'next/server'

/** The policy of the editors' pages: their own scripts by a nonce of this one response, and nothing from elsewhere. */
function policyWith(nonce: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
		"style-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"frame-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ')
}

/** Sets the headers of the editors' pages. Who may see them is asked by each page itself, never here. */
export function proxy(request: NextRequest) {
	const policy = policyWith(Buffer.from(crypto.randomUUID()).toString('base64'))
	const headers = new Headers(request.headers)
	// Next finds the nonce here and puts it on the scripts it writes.
	headers.set('content-security-policy', policy)
	headers.set('x-asked-path', request.nextUrl.pathname + request.nextUrl.search)
	const response = NextResponse.next({ request: { headers } })
	response.headers.set('content-security-policy', policy)
	response.headers.set('cache-control', 'no-store')
	response.headers.set('referrer-policy', 'no-referrer')
	response.headers.set('x-content-type-options', 'nosniff')
	response.headers.set('x-robots-tag', 'noindex, nofollow')
	return response
}

// Previews are documents of the public kind with a policy of their own; verbs answer data.
export const config = { matcher: ['/admin', '/admin/((?!do/|preview/|refresh|auth/|export/).*)'] }
