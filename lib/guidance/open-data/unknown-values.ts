import { findCountryCodes } from '@/lib/db/countries'
import { findPublishedSlugs } from '@/lib/db/published-slugs'
import { findStatuses } from '@/lib/db/reference-tables'

interface Asked {
	language: string
	country?: string
	status?: string
	source?: string
}

async function whatIsUnknown({ country, status, source }: Asked) {
	const countries = country === undefined ? [] : await findCountryCodes()
	const statuses = status === undefined ? [] : (await findStatuses()).map(({ slug }) => slug)
	const sources =
		source === undefined ? [] : await findPublishedSlugs('source', { slug: source }, { after: null, limit: 1 })
	return [
		{ parameter: 'country', value: country, known: countries, there: `there are ${countries.join(', ')}` },
		{ parameter: 'status', value: status, known: statuses, there: `there are ${statuses.join(', ')}` },
		{ parameter: 'source', value: source, known: sources, there: 'the list of sources names them' },
	].filter(({ value, known }) => value !== undefined && !known.includes(value))
}

/**
 * What is asked for that does not exist. An empty answer would read as "there is nothing for them", where it should
 * read as "no such country".
 */
export async function findUnknownValues(asked: Asked): Promise<{ parameter: string; detail: string }[]> {
	const unknown = await whatIsUnknown(asked)
	return unknown.map(({ parameter, there }) => ({ parameter, detail: `There is no such ${parameter}; ${there}.` }))
}
