import type { EntryFilter } from '@/lib/db/published-entries'
import { findServiceStandings } from '@/lib/db/service-standings'
import { today } from '@/lib/domain/days'
import type { ReadableService } from '@/lib/domain/reading'
import { isStillShown } from '@/lib/domain/service-freshness'
import { findEntries, type Overlay } from './find-entries'
import { readableService } from './readable'

/** The published services that a filter names, without those that nobody confirmed for six months. */
export async function loadShownServices(
	filter: EntryFilter,
	language: string,
	overlay?: Overlay,
): Promise<ReadableService[]> {
	const [services, standings] = await Promise.all([
		findEntries('service', filter, language, overlay),
		findServiceStandings(filter),
	])
	return services.flatMap((entry) => {
		const standing = standings.get(entry.slug)
		// What is being written has no standing yet; a preview shows it all the same.
		if (entry === overlay?.entry) return [readableService(entry, language, standing?.confirmed ?? null)]
		if (!standing || !isStillShown(today(), standing)) return []
		return [readableService(entry, language, standing.confirmed)]
	})
}

/** The services to send a reader to from a guide or a topic; nobody is sent to a place that is only planned. */
export async function loadOpenServices(
	filter: EntryFilter,
	language: string,
	overlay?: Overlay,
): Promise<ReadableService[]> {
	return (await loadShownServices(filter, language, overlay)).filter((service) => service.opening !== 'planned')
}

/** Every service that is shown, by place. */
export async function loadServices(
	language: string,
	overlay?: Overlay,
): Promise<{ place: string; services: ReadableService[] }[]> {
	const services = await loadShownServices({}, language, overlay)
	const places = [...new Set(services.map((service) => service.place))]
	return places.map((place) => ({ place, services: services.filter((service) => service.place === place) }))
}
