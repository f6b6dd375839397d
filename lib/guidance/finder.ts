import { findStatuses } from '@/lib/db/reference-tables'
import { today } from '@/lib/domain/days'
import type { Finder } from '@/lib/domain/finder/rules'
import type { FinderGuidance } from '@/lib/domain/reading-pages'
import { loadCountries } from './country'
import { findGrounded } from './find-entries'
import { isUnreviewed } from './readable'
import { readableStatus } from './readable-claim'

/** What the page of a country's questions shows besides them: each status they can lead to, and the other countries. */
export async function loadFinder({ country, questions }: Finder, language: string): Promise<FinderGuidance> {
	const [statuses, profiles, countries] = await Promise.all([
		findStatuses(),
		findGrounded('status', { country }, language),
		loadCountries(),
	])
	const fits = questions.flatMap(({ choices }) => choices.flatMap((choice) => choice.fits))
	const led = new Set(fits.map(({ status }) => status))
	return {
		situations: statuses
			.filter(({ slug }) => led.has(slug))
			.map((status) => {
				const profile = profiles.find((entry) => entry.status === status.slug)
				return { status, profile: profile ? readableStatus(profile, language, today()) : null }
			}),
		otherCountries: countries.map((row) => row.country).filter((other) => other !== country),
		unreviewed: profiles.some(({ translation }) => isUnreviewed(language, translation)),
	}
}
