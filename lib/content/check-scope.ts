import { EVERY_STATUS, EVERY_TOPIC } from '@/lib/domain/scope'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import { flawAt } from './flaw-at'
import { knownNames, lostName } from './known-names'
import { repeatsOf } from './repeats'

const LISTS = [
	{ list: 'topics', kind: 'topic', every: EVERY_TOPIC },
	{ list: 'statuses', kind: 'status', every: EVERY_STATUS },
	{ list: 'to', kind: 'status', every: null },
] as const

/** The names in a list of an entry; none where its kind has no such list. */
const namesIn = (content: object, list: string): string[] => (content as Record<string, string[]>)[list] ?? []

/** Finds topics and statuses that services, provisions and the like name and that do not exist, or stand there twice. */
export function checkScope({ reference, entryFiles }: ContentFolder): Flaw[] {
	if (!reference) return []
	const known = knownNames(reference.data)
	const placed = entryFiles.flatMap(({ file, entries }) => entries.map((item) => ({ ...item, file })))

	return placed.flatMap(({ entry, field, file }) =>
		LISTS.flatMap(({ list, kind, every }) => {
			const names = namesIn(entry.content, list).map((name, index) => ({ name, at: [...field, list, index] }))
			return [
				...names.filter(({ name }) => name !== every).flatMap(({ name, at }) => lostName(known, kind, name, file, at)),
				...repeatsOf(names, ({ name }) => name).map(({ name, at }) => flawAt(file, at, `${name} is named twice`)),
			]
		}),
	)
}
