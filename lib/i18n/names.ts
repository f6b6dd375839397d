import type { Translate } from './translator'

// Reference data have their names in the interface texts; a slug without one throws.

export const topicName = (t: Translate, slug: string) => t(`topics.${slug}` as 'topics.health')

export const statusName = (t: Translate, slug: string) => t(`statuses.${slug}` as 'statuses.refugee')

export const entitlementName = (t: Translate, slug: string) => t(`entitlements.${slug}` as 'entitlements.reception')

/** The name of the place a service belongs to, from its slug: `turin/upm`. */
export const placeName = (t: Translate, service: string) => t(`places.${service.split('/')[0]}` as 'places.turin')
