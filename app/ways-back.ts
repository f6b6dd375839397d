import type { View } from '@/components/view'
import { loadCountries } from '@/lib/guidance/country'
import { loadGuide } from '@/lib/guidance/guide'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import type { NotThere } from './document-of'

/** Says which part of an address is unknown (country, then status, then topic) and offers the nearest pages above. */
export async function waysBack({ locale, t }: View, country: string, status?: string): Promise<NotThere> {
	const isKnown = (await loadCountries()).some((known) => known.country === country)
	if (!isKnown) return { missing: 'country' }
	const toCountry = { name: countryName(locale, country), href: addressOf.country(locale, country) }
	const guide = status ? await loadGuide(country, status, locale) : null
	if (!guide) return { missing: 'status', back: [toCountry] }
	const toGuide = { name: statusName(t, guide.status.slug), href: addressOf.guide(locale, country, guide.status.slug) }
	return { missing: 'topic', back: [toGuide, toCountry] }
}
