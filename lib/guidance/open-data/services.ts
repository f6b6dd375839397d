import { type KeyedPage, pageAfter } from '@/lib/domain/open-data/cursor'
import type { OpenService } from '@/lib/domain/open-data/service'
import type { ReadableService } from '@/lib/domain/reading'
import { loadShownServices } from '../services'
import { type AskedPage, type Pages, startOf } from './asked'

/** A place that helps as data, from what its readers read. */
export function openServiceOf(service: ReadableService, pages: Pages): OpenService {
	const { slug, name, nameLanguage, kind, place, opening, topics, statuses, description, address } = service
	const { phone, phoneNote, website, languages, callFirst, caution, confirmed, unreviewed } = service
	return {
		...{ slug, page: pages.services(), name, nameLanguage, kind, place, opening, topics, statuses, description },
		...{ address, phone, phoneNote, website, languages, callFirst, caution, confirmed, unreviewed },
	}
}

interface AskedServices extends AskedPage {
	country?: string
	status?: string
	topic?: string
}

/** A page of the places that readers are shown. */
export async function loadOpenServices(asked: AskedServices, pages: Pages): Promise<KeyedPage<OpenService>> {
	const { country, status, topic, language, limit } = asked
	const shown = await loadShownServices({ country, servesStatus: status, servesTopic: topic }, language)
	const services = shown.map((service) => openServiceOf(service, pages))
	return pageAfter(services, ({ slug }) => slug, { after: startOf(asked), limit })
}
