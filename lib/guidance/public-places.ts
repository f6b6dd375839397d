import { findAnswers } from '@/lib/db/answers'
import { findStatuses } from '@/lib/db/reference-tables'
import { loadCountries } from './country'
import { findEntries } from './find-entries'

/** What public pages speak of: the countries, the guides of each, and the sources. */
export interface PublicPlaces {
	countries: { country: string; statuses: string[] }[]
	sources: string[]
}

/** Everything that has a page of its own, in the order of the pages that list it. */
export async function loadPublicPlaces(): Promise<PublicPlaces> {
	const [countries, statuses, sources] = await Promise.all([
		loadCountries(),
		findStatuses(),
		findEntries('source', {}, 'en'),
	])
	return {
		countries: await Promise.all(
			countries.map(async ({ country }) => {
				const answered = new Set((await findAnswers(country)).map(({ status }) => status))
				return { country, statuses: statuses.map(({ slug }) => slug).filter((slug) => answered.has(slug)) }
			}),
		),
		sources: sources.map(({ slug }) => slug),
	}
}
