import type { Change } from '@/lib/domain/change-list'
import { type LanguageCode, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { addressOf } from './addresses'
import { entitlementName, statusName } from './names'
import { publicAddress } from './public-address'
import { countryName, type Translate } from './translator'

interface Name {
	text: string
	language: string
}

/** What a reader calls an entry that changed: by its place, or by its own words in the source language. */
export function changeName(t: Translate, locale: LanguageCode, { label }: Pick<Change, 'label'>): Name {
	const { kind, country, status, entitlement, parent, words, slug } = label
	const placed = (...names: (string | null)[]): Name => ({
		text: names.filter((name) => name !== null).join(', '),
		language: locale,
	})
	const place = [status ? statusName(t, status) : null, country ? countryName(locale, country) : null]
	if (kind === 'claim' || kind === 'gap') return placed(entitlement ? entitlementName(t, entitlement) : null, ...place)
	if (kind === 'status') return placed(...place)
	if (kind === 'ratification') return placed(parent, ...place)
	const own = kind === 'provision' && words ? `${parent}, art. ${words}` : (words ?? slug)
	return { text: own, language: SOURCE_LANGUAGE }
}

/** Where a reader finds what changed; null for what is no longer there or has no page of its own. */
export function changeAddress(locale: LanguageCode, { label, isPublished }: Pick<Change, 'label' | 'isPublished'>) {
	if (label.kind === 'claim') return addressOf.permanent(locale, label.slug)
	return isPublished ? publicAddress(locale, label) : null
}
