import { publicAddresses } from '@/app/public-addresses'
import { respond, siteAddress, unknownLanguage } from '@/app/public-page'
import { SITEMAP_HEADERS, sitemapOf } from '@/lib/document/sitemap'
import { isLanguage } from '@/lib/domain/languages'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

/** Lists the public pages of a language, each with its address in every other. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
	const { locale } = await params
	if (!isLanguage(locale)) return respond(unknownLanguage(), { missing: 'language' })
	return new Response(sitemapOf(locale, await publicAddresses(), siteAddress()), { headers: SITEMAP_HEADERS })
}
