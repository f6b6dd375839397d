import type { NotThere } from '@/app/document-of'
import type { Page } from '@/components/page'
import { countryPage } from '@/components/pages/country'
import { glossaryPage } from '@/components/pages/glossary'
import { guidePage } from '@/components/pages/guide'
import { servicesPage } from '@/components/pages/services'
import { sourcePage } from '@/components/pages/source'
import { topicPage } from '@/components/pages/topic'
import type { View } from '@/components/view'
import { EVERY_STATUS, scopeOf } from '@/lib/domain/scope'
import { isTopic } from '@/lib/domain/topics'
import type { Overlay } from '@/lib/editorial/read/preview'
import { loadCountry } from '@/lib/guidance/country'
import { loadGlossary } from '@/lib/guidance/glossary'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { loadServices } from '@/lib/guidance/services'
import { loadSource } from '@/lib/guidance/sources'
import { addressOf } from '@/lib/i18n/addresses'

interface Shown {
	/** Its public address, without its language. */
	address: (locale: string) => string
	page: Page | NotThere
}

async function guideShowing(view: View, country: string, status: string, overlay: Overlay): Promise<Shown> {
	const guide = await loadGuide(country, status, view.locale, overlay)
	return {
		address: (locale) => addressOf.guide(locale, country, status),
		page: guide ? guidePage(view, guide) : { missing: 'status' },
	}
}

async function topicShowing(view: View, overlay: Overlay): Promise<Shown> {
	const { country, status, topic } = overlay.entry
	if (!country || !status || !topic || !isTopic(topic)) return { address: addressOf.home, page: { missing: 'topic' } }
	const guidance = await loadTopic(country, status, topic, view.locale, overlay)
	return {
		address: (locale) => addressOf.topic(locale, country, status, topic),
		page: guidance ? topicPage(view, guidance) : { missing: 'topic' },
	}
}

async function sourceShowing(view: View, slug: string, overlay: Overlay): Promise<Shown> {
	const source = await loadSource(slug, view.locale, overlay)
	return {
		address: (locale) => addressOf.source(locale, slug),
		page: source ? sourcePage(view, source) : { missing: 'source' },
	}
}

async function countryShowing(view: View, overlay: Overlay): Promise<Shown> {
	const country = overlay.entry.country ?? ''
	const table = await loadCountry(country, view.locale, overlay)
	return {
		address: (locale) => addressOf.country(locale, country),
		page: table ? countryPage(view, table) : { missing: 'country' },
	}
}

/** The first guide of its country, for what stands on every guide there. */
async function anyGuideShowing(view: View, overlay: Overlay): Promise<Shown> {
	const country = overlay.entry.country ?? ''
	const status = (await loadCountry(country, view.locale))?.rows[0]?.status.slug ?? ''
	return guideShowing(view, country, status, overlay)
}

/** The reader's own page that shows an entry, with the overlaid words in place. */
export async function pageShowing(view: View, overlay: Overlay): Promise<Shown> {
	const { kind, parent, entry } = overlay
	switch (kind) {
		case 'claim':
			return topicShowing(view, overlay)
		case 'status':
			return guideShowing(view, entry.country ?? '', entry.status ?? '', overlay)
		case 'source':
			return sourceShowing(view, entry.slug, overlay)
		case 'provision':
		case 'ratification':
			return sourceShowing(view, parent ?? '', overlay)
		case 'service': {
			const page = servicesPage(view, await loadServices(view.locale, overlay))
			return { address: addressOf.services, page }
		}
		case 'checklist':
			return entry.status
				? guideShowing(view, entry.country ?? '', entry.status, overlay)
				: anyGuideShowing(view, overlay)
		case 'transition':
			return guideShowing(view, entry.country ?? '', entry.status ?? '', overlay)
		case 'deadline': {
			const [status] = scopeOf(entry.content).statuses.filter((name) => name !== EVERY_STATUS)
			return status ? guideShowing(view, entry.country ?? '', status, overlay) : anyGuideShowing(view, overlay)
		}
		case 'term':
			return { address: addressOf.glossary, page: glossaryPage(view, await loadGlossary(view.locale, overlay)) }
		default:
			return countryShowing(view, overlay)
	}
}
