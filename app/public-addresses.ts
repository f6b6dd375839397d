import { TOPICS } from '@/lib/domain/topics'
import { loadPublicPlaces } from '@/lib/guidance/public-places'
import { addressOf } from '@/lib/i18n/addresses'

/** The address of a page in each language. */
export type PageAddress = (locale: string) => string

/** The pages that exist whatever is published; not those that are for one person. */
const STANDING: PageAddress[] = [
	addressOf.home,
	addressOf.find,
	addressOf.compare,
	addressOf.sources,
	addressOf.services,
	addressOf.search,
	addressOf.glossary,
	addressOf.changes,
	addressOf.gaps,
	addressOf.dossier,
	addressOf.ask,
	addressOf.data,
	addressOf.about,
	addressOf.privacy,
]

/** Every page that search engines may list. */
export async function publicAddresses(): Promise<PageAddress[]> {
	const { countries, sources } = await loadPublicPlaces()
	const ofCountries = countries.flatMap(({ country, statuses }): PageAddress[] => [
		(locale) => addressOf.country(locale, country),
		...statuses.flatMap((status): PageAddress[] => [
			(locale) => addressOf.guide(locale, country, status),
			...TOPICS.map(
				(topic): PageAddress =>
					(locale) =>
						addressOf.topic(locale, country, status, topic),
			),
		]),
	])
	const ofSources = sources.map(
		(source): PageAddress =>
			(locale) =>
				addressOf.source(locale, source),
	)
	return [...STANDING, ...ofCountries, ...ofSources]
}
