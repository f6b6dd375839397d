import { publicHeaders } from './policy'

/** The headers of a page that is not published: those of a public page, but for our own frame and for no cache. */
export function previewHeaders(styleHash: string): Record<string, string> {
	const headers = publicHeaders(styleHash)
	return {
		...headers,
		'content-security-policy':
			headers['content-security-policy']?.replace("frame-ancestors 'none'", "frame-ancestors 'self'") ?? '',
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex, nofollow',
	}
}
