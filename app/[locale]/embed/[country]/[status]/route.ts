import { embeddedPage } from '@/app/embedded-page'
import { unknownLanguage, viewOf } from '@/app/public-page'
import { waysBack } from '@/app/ways-back'
import { guidePage } from '@/components/pages/guide'
import { loadGuide } from '@/lib/guidance/guide'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Params = { locale: string; country: string; status: string }

/** A guide to stand in a page of another site. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
	const { locale, country, status } = await params
	const view = await viewOf(locale, (language) => addressOf.guide(language, country, status))
	if (!view) return embeddedPage(unknownLanguage(), { missing: 'language' })
	const guide = await loadGuide(country, status, view.locale)
	return embeddedPage(view, guide ? guidePage(view, guide) : await waysBack(view, country))
}
