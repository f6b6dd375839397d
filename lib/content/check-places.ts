import { entryKey } from '@/lib/domain/entry'
import type { Flaw } from './content-error'
import type { ContentFolder } from './content-folder'
import type { EntryFile } from './entry-file'
import { flawAt } from './flaw-at'
import { repeatsOf } from './repeats'

/** The entries that an export would write to another file than they were read from. */
function strayed({ file, form, entries }: EntryFile): Flaw[] {
	const sources = new Set(entries.filter(({ entry }) => entry.kind === 'source').map(({ entry }) => entry.slug))
	return entries.flatMap(({ entry, field }) => {
		// A provision stands inside its source and goes wherever that belongs.
		if (entry.parent !== null && sources.has(entry.parent)) return []
		const home = form.pathOf(entry, null)
		return home === file.path ? [] : [flawAt(file, [...field, 'slug'], `belongs in ${home}`)]
	})
}

/** Finds two entries of one name, and entries in a file where they do not belong. */
export function checkPlaces({ entryFiles }: ContentFolder): Flaw[] {
	const placed = entryFiles.flatMap(({ file, entries }) => entries.map((item) => ({ ...item, file })))
	return [
		...repeatsOf(placed, ({ entry }) => entryKey(entry)).map(({ entry, field, file }) =>
			flawAt(file, [...field, 'slug'], `${entry.slug} is used twice`),
		),
		...entryFiles.flatMap(strayed),
	]
}
