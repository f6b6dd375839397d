import { publicPage } from '@/app/public-page'
import { waysBack } from '@/app/ways-back'
import { guidePage } from '@/components/pages/guide'
import { loadGuide } from '@/lib/guidance/guide'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Params = { locale: string; country: string; status: string }

export const GET = publicPage<Params>(
	(locale, { country, status }) => addressOf.guide(locale, country, status),
	async (view, { country, status }) => {
		const guide = await loadGuide(country, status, view.locale)
		return guide ? guidePage(view, guide) : waysBack(view, country)
	},
)
