import type { Knowledge, ReferenceData } from '@/lib/domain/knowledge'
import { database } from './client'
import { loadPublishedEntries } from './portable-entries'

async function loadReferenceData(): Promise<ReferenceData> {
	const db = database()
	const byPosition = { orderBy: { position: 'asc' } } as const
	const [languages, countries, topics, statuses] = await Promise.all([
		db.language.findMany(byPosition),
		db.country.findMany(byPosition),
		db.topic.findMany({ ...byPosition, include: { entitlements: byPosition } }),
		db.status.findMany(byPosition),
	])
	return {
		languages: languages.map(({ code, name, direction }) => ({ code, name, direction: direction as 'ltr' | 'rtl' })),
		countries: countries.map(({ code }) => ({ code })),
		topics: topics.map((topic) => ({ slug: topic.slug, entitlements: topic.entitlements.map((e) => e.slug) })),
		statuses: statuses.map(({ slug, kind, parentSlug }) => ({ slug, kind, parent: parentSlug })),
	}
}

/** Everything readers may see, in portable form: what content/ holds after an export. */
export async function loadKnowledge(): Promise<Knowledge> {
	const entries = await loadPublishedEntries(database())
	return { reference: await loadReferenceData(), entries }
}
