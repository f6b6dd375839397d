import { isLanguage, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { TouchedEntry } from '@/lib/editorial/read/law-change'
import { addressOf } from '@/lib/i18n/addresses'

function addressIn(locale: string, { kind, slug, country, status, topic }: TouchedEntry): string | null {
	if (!country || !status) return null
	if (kind !== 'claim' || !topic) return addressOf.guide(locale, country, status)
	const anchor = slug.split('/').slice(2).join('-')
	return addressOf.claim(locale, { country, status, topic, anchor })
}

/** The public pages on which an entry stands in words of their language; none while readers do not see it. */
export function publicPages(entry: TouchedEntry): { language: string; href: string }[] {
	if (!entry.isPublished) return []
	return [SOURCE_LANGUAGE, ...entry.languages].filter(isLanguage).flatMap((language) => {
		const href = addressIn(language, entry)
		return href ? [{ language, href }] : []
	})
}
