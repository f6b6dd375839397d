import { publicPage } from '@/app/public-page'
import { countryPage } from '@/components/pages/country'
import { loadCountry } from '@/lib/guidance/country'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Params = { locale: string; country: string }

export const GET = publicPage<Params>(
	(locale, { country }) => addressOf.country(locale, country),
	async (view, { country }) => {
		const table = await loadCountry(country, view.locale)
		return table ? countryPage(view, table) : { missing: 'country' }
	},
)
