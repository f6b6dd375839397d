import type { EntryKind } from '@/lib/domain/kinds'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import { flawAt } from './flaw-at'
import { repeatsOf } from './repeats'

/** Finds sources and provisions that do not exist, and the same place of a law cited twice by one entry. */
export function checkCitations({ entryFiles, unread }: ContentFolder): Flaw[] {
	const all = entryFiles.flatMap(({ entries }) => entries.map(({ entry }) => entry))
	const namesOf = (kind: EntryKind) => new Set(all.filter((entry) => entry.kind === kind).map(({ slug }) => slug))
	const names = { source: namesOf('source'), provision: namesOf('provision') }
	const isLost = (kind: keyof typeof names, slug: string) =>
		!names[kind].has(slug) && !unread.some(({ kinds }) => kinds.includes(kind))

	return entryFiles.flatMap(({ file, entries }) =>
		entries.flatMap(({ entry, field }) => {
			const cited = entry.references.map((reference, index) => ({
				...reference,
				at: [...field, 'citations', index, 'provision'],
			}))
			const orphan = entry.parent !== null && isLost('source', entry.parent)
			return [
				...(orphan ? [flawAt(file, [...field, 'source'], `no source is called ${entry.parent}`)] : []),
				...cited
					.filter(({ provision }) => isLost('provision', provision))
					.map(({ provision, at }) => flawAt(file, at, `no provision is called ${provision}`)),
				...repeatsOf(cited, ({ provision, pinpoint }) => JSON.stringify([provision, pinpoint])).map(
					({ provision, at }) => flawAt(file, at, `the same place of ${provision} is cited twice`),
				),
			]
		}),
	)
}
