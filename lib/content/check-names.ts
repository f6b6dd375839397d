import type { ReferenceData } from '@/lib/domain/knowledge'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import type { EntryFile } from './entry-file'
import { flawAt } from './flaw-at'
import { type KnownNames, knownNames, lostName } from './known-names'

const FACETS = ['country', 'status', 'entitlement'] as const

/** What a file names at its head is checked there, once for all its entries; the rest in each entry. */
function checkFacets({ file, named, entries }: EntryFile, known: KnownNames): Flaw[] {
	const own = FACETS.filter((facet) => !(facet in named))
	return [
		...Object.entries(named).flatMap(([name, value]) => lostName(known, name as keyof KnownNames, value, file, [name])),
		...entries.flatMap(({ entry, field }) =>
			own.flatMap((facet) => lostName(known, facet, entry[facet], file, [...field, facet])),
		),
	]
}

/** The entitlements that stand in the file of a topic which they do not belong to. */
function checkTopics({ file, named, entries }: EntryFile, topics: ReferenceData['topics']): Flaw[] {
	if (!topics.some(({ slug }) => slug === named.topic)) return []
	return entries.flatMap(({ entry, field }) => {
		const homes = topics.filter(({ entitlements }) => entitlements.includes(entry.entitlement ?? ''))
		const home = homes[0]
		if (!home || homes.some(({ slug }) => slug === named.topic)) return []
		return [flawAt(file, [...field, 'entitlement'], `${entry.entitlement} belongs to the topic ${home.slug}`)]
	})
}

/** Finds countries, statuses, topics, entitlements and languages that reference.yaml does not know, or knows otherwise. */
export function checkNames({ reference, entryFiles, translationFiles }: ContentFolder): Flaw[] {
	if (!reference) return []
	const known = knownNames(reference.data)
	return [
		...entryFiles.flatMap((part) => [...checkFacets(part, known), ...checkTopics(part, reference.data.topics)]),
		...translationFiles.flatMap(({ file, language }) => lostName(known, 'language', language, file, ['language'])),
	]
}
