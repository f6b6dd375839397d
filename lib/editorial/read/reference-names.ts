import { countClaimsByCountry } from '@/lib/db/answers'
import { findStatuses } from '@/lib/db/reference-tables'

/** The countries with guidance and every status, to choose from. */
export async function findReferenceNames(): Promise<{ countries: string[]; statuses: string[] }> {
	const [countries, statuses] = await Promise.all([countClaimsByCountry(), findStatuses()])
	return { countries: countries.map(({ country }) => country), statuses: statuses.map(({ slug }) => slug) }
}
