import { publicPage } from '@/app/public-page'
import { homePage } from '@/components/pages/home'
import { loadCountries } from '@/lib/guidance/country'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.home, async (view) => homePage(view, await loadCountries()))
