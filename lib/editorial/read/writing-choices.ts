import { findEntitlements, findStatuses } from '@/lib/db/reference-tables'
import { findCountries, findSourceNames } from '@/lib/db/writing-choices'

/** What a new entry can be placed under. */
export interface WritingChoices {
	countries: string[]
	statuses: string[]
	entitlements: { slug: string; topic: string }[]
	sources: { slug: string; title: string }[]
}

export async function loadWritingChoices(): Promise<WritingChoices> {
	const [countries, statuses, entitlements, sources] = await Promise.all([
		findCountries(),
		findStatuses(),
		findEntitlements(),
		findSourceNames(),
	])
	return { countries, statuses: statuses.map(({ slug }) => slug), entitlements, sources }
}
