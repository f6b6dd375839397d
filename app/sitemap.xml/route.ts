import { siteAddress } from '@/app/public-page'
import { SITEMAP_HEADERS, sitemapIndex } from '@/lib/document/sitemap'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-dynamic'

/** Tells search engines where the list of pages in each language is. */
export function GET(): Response {
	return new Response(sitemapIndex(addressOf.sitemap, siteAddress()), { headers: SITEMAP_HEADERS })
}
