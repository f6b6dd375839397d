import { countClaimsByCountry } from '@/lib/db/answers'
import { today } from '@/lib/domain/days'
import type { ReadableClaim } from '@/lib/domain/reading'
import { type SearchIndex, searchIn } from '@/lib/domain/search/search-index'
import { readableClaim } from './readable-claim'
import { type NamesIn, searchIndexOf } from './search-index'

/** The countries that can be searched, those with most answers first. */
export async function loadSearchedCountries(): Promise<string[]> {
	const countries = await countClaimsByCountry()
	return countries.toSorted((a, b) => b.claims - a.claims).map(({ country }) => country)
}

/** The claims of a country that answer to a query, the closest first. The query is used and forgotten. */
export async function search(
	query: string,
	{ country, language, namesIn }: { country: string; language: string; namesIn: NamesIn },
): Promise<ReadableClaim[]> {
	const { index, claims } = await searchIndexOf(country, language, namesIn)
	return searchIn(index, query).flatMap((slug) => {
		const claim = claims.get(slug)
		return claim ? [readableClaim(claim, language, today())] : []
	})
}

/** All that a device needs to search a country by itself; null where there is no guidance for it. */
export async function loadSearch(
	country: string,
	language: string,
	namesIn: NamesIn,
): Promise<{ index: SearchIndex; claims: ReadableClaim[] } | null> {
	const { index, claims } = await searchIndexOf(country, language, namesIn)
	if (claims.size === 0) return null
	return { index, claims: [...claims.values()].map((claim) => readableClaim(claim, language, today())) }
}
