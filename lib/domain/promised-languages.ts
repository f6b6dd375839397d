import type { PortableEntry } from './entry'
import type { DeadlineContent } from './kinds/deadline'
import type { TransitionContent } from './kinds/transition'
import { LANGUAGE_CODES, SOURCE_LANGUAGE } from './languages'
import { EVERY_STATUS } from './scope'

/** The pilot's country, whose guidance is whole in these languages. */
const PILOT = 'it'
const OF_THE_PILOT: readonly string[] = ['it', 'fr', 'es', 'ar']

/** The guides that are whole in every language, with the overlay that stands on them. */
const CORE = ['irregular-situation', 'asylum-seeker', 'domestic-worker']

/** Whether an entry of the pilot, or one that belongs to no country, stands on the pages of a core guide. */
function isCore({ kind, status, content }: PortableEntry): boolean {
	switch (kind) {
		case 'claim':
		case 'status':
			return CORE.includes(status ?? '')
		case 'transition':
			return [status, ...(content as TransitionContent).to].some((name) => CORE.includes(name ?? ''))
		case 'deadline':
			return (content as DeadlineContent).statuses.some((name) => name === EVERY_STATUS || CORE.includes(name))
		case 'term':
			return false
		default:
			return true
	}
}

/** The languages that the starter content of an entry is written in, besides the source. */
export function promisedLanguages(entry: PortableEntry): readonly string[] {
	if (entry.country !== null && entry.country !== PILOT) return []
	const every = LANGUAGE_CODES.filter((language) => language !== SOURCE_LANGUAGE)
	return isCore(entry) ? every : OF_THE_PILOT
}
