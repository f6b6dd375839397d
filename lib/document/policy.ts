/**
 * The headers of a public page. The policy allows this page's own stylesheet by its hash, our one script by its
 * origin, and nothing else; a page whose own script loads data may ask this site for it. Shared caches may keep a page for minutes only: guidance must not be stale for longer.
 */
export function publicHeaders(styleHash: string, loads = false): Record<string, string> {
	const policy = [
		"default-src 'none'",
		"script-src 'self'",
		`style-src '${styleHash}'`,
		"img-src 'self'",
		...(loads ? ["connect-src 'self'"] : []),
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ')
	return {
		'content-type': 'text/html; charset=utf-8',
		'content-security-policy': policy,
		'cache-control': 'public, max-age=300',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
		'permissions-policy': 'camera=(), microphone=(), geolocation=()',
		'cross-origin-opener-policy': 'same-origin',
	}
}
