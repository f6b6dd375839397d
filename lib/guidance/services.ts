import { findPublished } from '@/lib/db/published-entries'
import type { ReadableService } from '@/lib/domain/reading'
import { readableService } from './readable'

/** Every published service, by place. */
export async function loadServices(language: string): Promise<{ place: string; services: ReadableService[] }[]> {
	const services = (await findPublished('service', {}, language)).map((entry) => readableService(entry, language))
	const places = [...new Set(services.map((service) => service.place))]
	return places.map((place) => ({ place, services: services.filter((service) => service.place === place) }))
}
