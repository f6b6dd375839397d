import { findEntitlements, findStatuses } from '@/lib/db/reference-tables'
import { findCountries, findSourceNames } from '@/lib/db/writing-choices'
import type { WritingChoices } from '@/lib/domain/writing-choices'

export async function loadWritingChoices(): Promise<WritingChoices> {
	const [countries, statuses, entitlements, sources] = await Promise.all([
		findCountries(),
		findStatuses(),
		findEntitlements(),
		findSourceNames(),
	])
	return { countries, statuses: statuses.map(({ slug }) => slug), entitlements, sources }
}
