import { EVERY_STATUS, EVERY_TOPIC, scopeOf } from '@/lib/domain/scope'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import { flawAt } from './flaw-at'
import { knownNames, lostName } from './known-names'
import { repeatsOf } from './repeats'

const LISTS = [
	{ list: 'topics', kind: 'topic', every: EVERY_TOPIC },
	{ list: 'statuses', kind: 'status', every: EVERY_STATUS },
] as const

/** Finds topics and statuses that services and provisions speak of and that do not exist, or that stand there twice. */
export function checkScope({ reference, entryFiles }: ContentFolder): Flaw[] {
	if (!reference) return []
	const known = knownNames(reference.data)
	const placed = entryFiles.flatMap(({ file, entries }) => entries.map((item) => ({ ...item, file })))

	return placed.flatMap(({ entry, field, file }) =>
		LISTS.flatMap(({ list, kind, every }) => {
			const names = scopeOf(entry.content)[list].map((name, index) => ({ name, at: [...field, list, index] }))
			return [
				...names.filter(({ name }) => name !== every).flatMap(({ name, at }) => lostName(known, kind, name, file, at)),
				...repeatsOf(names, ({ name }) => name).map(({ name, at }) => flawAt(file, at, `${name} is named twice`)),
			]
		}),
	)
}
