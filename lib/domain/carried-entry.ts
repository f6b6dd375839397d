/** An entry as a translator's file names it: its key, and the version its working copy had when it was taken out. */
export interface CarriedEntry {
	key: string
	version: number
}

const MARK = '.draft-'

/** The name of an entry in a file; slugs hold no dot. */
export const carriedName = ({ key, version }: CarriedEntry): string => `${key}${MARK}${version}`

/** Reads such a name; null where it is none of ours. */
export function readCarriedName(name: string): CarriedEntry | null {
	const read = /^(.+)\.draft-(\d{1,9})$/.exec(name)
	return read?.[1] ? { key: read[1], version: Number(read[2]) } : null
}
