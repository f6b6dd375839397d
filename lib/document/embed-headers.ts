import { publicHeaders } from './policy'

/** The headers of a page made to stand in pages of other sites: any of them may frame it, and it runs no script. */
export function embedHeaders(styleHash: string): Record<string, string> {
	const { 'cross-origin-opener-policy': _alone, ...headers } = publicHeaders(styleHash)
	const policy = (headers['content-security-policy'] ?? '')
		.replace("frame-ancestors 'none'", 'frame-ancestors *')
		.replace("script-src 'self'", "script-src 'none'")
	return { ...headers, 'content-security-policy': policy, 'x-robots-tag': 'noindex' }
}
