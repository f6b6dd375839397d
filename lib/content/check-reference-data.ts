import type { ReferenceData } from '@/lib/domain/knowledge'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import { type FieldPath, flawAt } from './flaw-at'
import { repeatsOf } from './repeats'

interface PlacedName {
	name: string
	field: FieldPath
}

/** The names of each table. An entitlement has one topic, so its name is looked for in all of them. */
function namesOf({ languages, countries, topics, statuses }: ReferenceData): PlacedName[][] {
	return [
		languages.map(({ code }, index) => ({ name: code, field: ['languages', index, 'code'] })),
		countries.map(({ code }, index) => ({ name: code, field: ['countries', index, 'code'] })),
		topics.map(({ slug }, index) => ({ name: slug, field: ['topics', index, 'slug'] })),
		topics.flatMap(({ entitlements }, topic) =>
			entitlements.map((name, index) => ({ name, field: ['topics', topic, 'entitlements', index] })),
		),
		statuses.map(({ slug }, index) => ({ name: slug, field: ['statuses', index, 'slug'] })),
	]
}

/** Whether going up from a status leads back to it: such a tree has no top, and the database refuses it. */
function standsUnderItself(slug: string, parents: Map<string, string | null>): boolean {
	const passed = new Set<string>()
	let above = parents.get(slug) ?? null
	while (above !== null && above !== slug && !passed.has(above)) {
		passed.add(above)
		above = parents.get(above) ?? null
	}
	return above === slug
}

/** Finds names that reference.yaml gives twice, and statuses whose parent cannot be. */
export function checkReferenceData({ reference }: ContentFolder): Flaw[] {
	if (!reference) return []
	const { file, data } = reference
	const repeats = namesOf(data).flatMap((names) => repeatsOf(names, ({ name }) => name))
	const parents = new Map(data.statuses.map(({ slug, parent }) => [slug, parent]))
	return [
		...repeats.map(({ name, field }) => flawAt(file, field, `${name} is used twice`)),
		...data.statuses.flatMap(({ slug, parent }, index) => {
			const field = ['statuses', index, 'parent']
			if (parent !== null && !parents.has(parent)) return [flawAt(file, field, `no status is called ${parent}`)]
			return standsUnderItself(slug, parents) ? [flawAt(file, field, `${slug} cannot stand under itself`)] : []
		}),
	]
}
