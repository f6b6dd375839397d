import { createElement } from 'react'
import { deviceData } from '@/app/device-data'
import { viewOf } from '@/app/public-page'
import { SearchFindings } from '@/components/search-findings'
import { SearchResult } from '@/components/search-result'
import { renderPiece } from '@/lib/document/render'
import { MOST_RESULTS } from '@/lib/domain/search/search-index'
import { loadSearch, loadSearchedCountries } from '@/lib/guidance/search'
import { addressOf } from '@/lib/i18n/addresses'
import { namesIn } from '../names-in'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Context = { params: Promise<{ locale: string; index: string }> }

/** What a device needs to search a country by itself: the index, and each result as the page prints it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, index: file } = await params
	const view = await viewOf(locale, addressOf.search)
	const country = (await loadSearchedCountries()).find((code) => file === `${code}.json`)
	const found = view && country ? await loadSearch(country, view.locale, namesIn) : null
	if (!view || !country || !found) return deviceData(null)
	const { index, claims } = found
	const results: Record<string, string> = {}
	for (const claim of claims)
		results[claim.slug] = await renderPiece(createElement(SearchResult, { view, country, claim }))
	const above: string[] = []
	for (let count = 0; count <= MOST_RESULTS; count += 1) {
		above.push(await renderPiece(createElement(SearchFindings, { view, count, claims })))
	}
	return deviceData({ index, results, above })
}
