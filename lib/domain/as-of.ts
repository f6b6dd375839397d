import { romeDay } from './rome-day'

/** A publication or withdrawal of an entry, as the audit log keeps it. */
export interface PublicationEvent {
	act: 'publish' | 'publish-urgently' | 'withdraw'
	revision: string | null
	at: Date
}

/**
 * The revision of an entry that readers saw at the end of a day (YYYY-MM-DD) in Rome; null where they saw none.
 * Events at the same moment count in the order given.
 */
export function asItStoodOn(day: string, events: readonly PublicationEvent[]): string | null {
	const last = events
		.filter(({ at }) => romeDay(at) <= day)
		.toSorted((a, b) => a.at.getTime() - b.at.getTime())
		.at(-1)
	return !last || last.act === 'withdraw' ? null : last.revision
}
