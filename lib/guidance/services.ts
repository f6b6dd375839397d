import { type EntryFilter, findPublished } from '@/lib/db/published-entries'
import { findServiceStandings } from '@/lib/db/service-standings'
import type { ReadableService } from '@/lib/domain/reading'
import { isStillShown } from '@/lib/domain/service-freshness'
import { readableService } from './readable'
import { today } from './today'

/** The published services that a filter names, without those that nobody confirmed for six months. */
async function loadShown(filter: EntryFilter, language: string): Promise<ReadableService[]> {
	const [services, standings] = await Promise.all([findPublished('service', filter, language), findServiceStandings()])
	return services.flatMap((entry) => {
		const standing = standings.get(entry.slug)
		if (!standing || !isStillShown(today(), standing)) return []
		return [readableService(entry, language, standing.confirmed)]
	})
}

/** The services to send a reader to from a guide or a topic; nobody is sent to a place that is only planned. */
export async function loadOpenServices(filter: EntryFilter, language: string): Promise<ReadableService[]> {
	return (await loadShown(filter, language)).filter((service) => service.opening !== 'planned')
}

/** Every service that is shown, by place. */
export async function loadServices(language: string): Promise<{ place: string; services: ReadableService[] }[]> {
	const services = await loadShown({}, language)
	const places = [...new Set(services.map((service) => service.place))]
	return places.map((place) => ({ place, services: services.filter((service) => service.place === place) }))
}
