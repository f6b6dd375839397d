import { type FoundHistory, type FoundPublicationEvent, findHistory, findPublicationEvents } from '@/lib/db/history'
import { isUuid } from '@/lib/domain/uuid'
import { type Comparison, compareNumbers } from './comparison'
import { type Standing, standingOn } from './standing'

export type { FoundHistory, FoundPublicationEvent }

export interface HistoryPage {
	entry: FoundHistory
	events: FoundPublicationEvent[]
	/** Two revisions beside each other; null where none were asked for. */
	comparison: Comparison | null
	/** What readers saw on a day; null where none was asked for. */
	standing: Standing | null
}

export interface HistoryAsked {
	left?: string
	right?: string
	on?: string
}

/** Everything that ever was of an entry; null where there is no such entry. */
export async function readHistory(id: string, { left, right, on }: HistoryAsked): Promise<HistoryPage | null> {
	const entry = isUuid(id) ? await findHistory(id) : null
	if (!entry) return null
	const events = await findPublicationEvents(id)
	const [comparison, standing] = await Promise.all([
		compareNumbers(entry, Number(left), Number(right)),
		standingOn(entry, events, on),
	])
	return { entry, events, comparison, standing }
}
