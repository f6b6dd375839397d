import { type ConfirmableService, findConfirmableServices } from '@/lib/db/service-list'
import { findServiceStandings } from '@/lib/db/service-standings'
import { isStillShown, monthsAfter } from '@/lib/domain/service-freshness'

export interface ListedService extends ConfirmableService {
	confirmed: { clinic: string; on: string } | null
	/** The day it leaves the public pages unless somebody confirms it, and whether it has. */
	leaves: string
	isShown: boolean
}

const MONTHS = 6

/** The published services, those that leave the public pages first, first. */
export async function listServiceConfirmations(day: string): Promise<ListedService[]> {
	const [services, standings] = await Promise.all([findConfirmableServices(), findServiceStandings()])
	return services
		.flatMap((service) => {
			const standing = standings.get(service.slug)
			if (!standing) return []
			const leaves = monthsAfter(standing.confirmed?.on ?? standing.firstPublished, MONTHS)
			return [{ ...service, confirmed: standing.confirmed, leaves, isShown: isStillShown(day, standing) }]
		})
		.sort((a, b) => a.leaves.localeCompare(b.leaves) || a.slug.localeCompare(b.slug))
}
