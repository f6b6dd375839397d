import { findEntitlements, findStatuses } from '@/lib/db/reference-tables'
import { findCountries } from '@/lib/db/writing-choices'

/** What a list of entries can be restricted to, in the order every page shows it. */
export async function loadFilterChoices(): Promise<{
	countries: string[]
	statuses: string[]
	entitlements: string[]
}> {
	const [countries, statuses, entitlements] = await Promise.all([findCountries(), findStatuses(), findEntitlements()])
	return {
		countries,
		statuses: statuses.map(({ slug }) => slug),
		entitlements: entitlements.map(({ slug }) => slug),
	}
}
