import { siteAddress } from '@/app/public-page'

export const dynamic = 'force-dynamic'

/** Keeps search engines out of the editors' area and shows them the public pages. */
export function GET(): Response {
	const lines = ['User-agent: *', 'Disallow: /admin', '', `Sitemap: ${siteAddress()}/sitemap.xml`, '']
	return new Response(lines.join('\n'), {
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' },
	})
}
