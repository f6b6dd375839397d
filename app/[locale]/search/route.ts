import { publicPage } from '@/app/public-page'
import { searchPage } from '@/components/pages/search'
import { loadSearchedCountries, search } from '@/lib/guidance/search'
import { addressOf } from '@/lib/i18n/addresses'
import { fieldsOf, personalPage } from '../ask/personal'
import { namesIn } from './names-in'

export const dynamic = 'force-dynamic'

export const GET = publicPage(addressOf.search, async (view) => searchPage(view, await loadSearchedCountries()))

type Context = { params: Promise<{ locale: string }> }

/** Looks for what was typed. It arrives in the body, so that no address, log or history holds it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	const { query = '', country: asked } = await fieldsOf(request)
	return personalPage(locale, addressOf.search, async (view) => {
		const countries = await loadSearchedCountries()
		const country = countries.find((code) => code === asked) ?? countries[0] ?? ''
		const claims = await search(query, { country, language: view.locale, namesIn })
		return searchPage(view, countries, { query, country, claims })
	})
}
