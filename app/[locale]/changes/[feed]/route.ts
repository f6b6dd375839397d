import { respond, unknownLanguage, viewOf } from '@/app/public-page'
import { FEED_HEADERS } from '@/lib/document/atom-feed'
import { loadCountryChanges } from '@/lib/guidance/changes'
import { addressOf } from '@/lib/i18n/addresses'
import { countryFeed } from './country-feed'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Context = { params: Promise<{ locale: string; feed: string }> }

/** Gives the Atom feed of a country, `it.atom`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, feed } = await params
	const view = await viewOf(locale, addressOf.changes)
	if (!view) return respond(unknownLanguage(), { missing: 'language' })
	const [, country] = /^([a-z]{2})\.atom$/.exec(feed) ?? []
	const found = country ? await loadCountryChanges(country) : null
	if (!country || !found) return respond(view, { missing: 'page' })
	return new Response(countryFeed(view, country, found), { headers: FEED_HEADERS })
}
