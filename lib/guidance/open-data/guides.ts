import { findAnswers } from '@/lib/db/answers'
import { findStatuses } from '@/lib/db/reference-tables'
import { tallyAnswers } from '@/lib/domain/answers'
import type { OpenCountry } from '@/lib/domain/open-data/country'
import { type KeyedPage, pageAfter } from '@/lib/domain/open-data/cursor'
import type { GuideInShort } from '@/lib/domain/open-data/guide'
import { TOPICS } from '@/lib/domain/topics'
import { loadCountries } from '../country'
import { type AskedPage, type Pages, startOf } from './asked'

async function guidesOf(country: string, pages: Pages): Promise<GuideInShort[]> {
	const [answers, statuses] = await Promise.all([findAnswers(country), findStatuses()])
	return statuses
		.filter(({ slug }) => answers.some(({ status }) => status === slug))
		.map(({ slug, kind }) => ({
			...{ country, status: slug, kind, page: pages.guide(country, slug) },
			topics: TOPICS.map((topic) => {
				const own = answers.filter((row) => row.status === slug && row.topic === topic)
				return { topic, answers: tallyAnswers(own.map(({ answer }) => answer)) }
			}),
		}))
}

/** A page of the countries with guidance. */
export async function loadOpenCountries(asked: AskedPage, pages: Pages): Promise<KeyedPage<OpenCountry>> {
	const countries = await Promise.all(
		(await loadCountries()).map(async ({ country, claims }) => ({
			...{ code: country, page: pages.country(country), claims },
			guides: (await guidesOf(country, pages)).map(({ status }) => status),
		})),
	)
	return pageAfter(countries, ({ code }) => code, { after: startOf(asked), limit: asked.limit })
}

/** A page of the guides that were asked for, each with how many answers it has. */
export async function loadOpenGuides(
	asked: AskedPage & { country?: string; status?: string },
	pages: Pages,
): Promise<KeyedPage<GuideInShort>> {
	const countries = (await loadCountries()).map(({ country }) => country)
	const wanted = countries.filter((country) => asked.country === undefined || country === asked.country)
	const guides = (await Promise.all(wanted.map((country) => guidesOf(country, pages)))).flat()
	const found = guides.filter(({ status }) => asked.status === undefined || status === asked.status)
	return pageAfter(found, ({ country, status }) => `${country}/${status}`, {
		after: startOf(asked),
		limit: asked.limit,
	})
}
