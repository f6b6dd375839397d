import { siteAddress } from '@/app/public-page'
import type { Pages } from '@/lib/guidance/open-data/asked'
import { addressOf } from '@/lib/i18n/addresses'

/** The whole addresses of the pages for readers of a language. */
export function pagesIn(language: string): Pages {
	const site = siteAddress()
	return {
		country: (country) => site + addressOf.country(language, country),
		guide: (country, status) => site + addressOf.guide(language, country, status),
		claim: (claim) => site + addressOf.claim(language, claim),
		source: (source) => site + addressOf.source(language, source),
		services: () => site + addressOf.services(language),
	}
}
