import type { Translate } from './translator'

// Reference data have their names in the interface texts; a slug without one throws.

export const topicName = (t: Translate, slug: string) => t(`topics.${slug}` as 'topics.health')

export const statusName = (t: Translate, slug: string) => t(`statuses.${slug}` as 'statuses.refugee')

export const entitlementName = (t: Translate, slug: string) => t(`entitlements.${slug}` as 'entitlements.reception')

/** What people call a status or an entitlement when they do not know its name. */
export const everydayWords = (t: Translate, group: 'statuses' | 'entitlements', slug: string) =>
	t(`everydayWords.${group}.${slug}` as 'everydayWords.statuses.refugee')

/** The name of the place a service belongs to, from its slug: `turin/upm`. A new place has the name of its slug. */
export function placeName(t: Translate, service: string): string {
	const [place = ''] = service.split('/')
	const key = `places.${place}` as 'places.turin'
	return t.has(key) ? t(key) : place.replace(/(^|-)./g, (start) => start.replace('-', ' ').toUpperCase())
}
