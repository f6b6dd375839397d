import { asItStoodOn, type PublicationEvent } from './as-of'
import { wholeDay } from './days'
import { romeDay } from './rome-day'

/** What became of the question how an entry stood on a day. */
export type DayAnswer =
	/** No day was asked for. */
	| { state: 'now' }
	/** What was asked for is no day. */
	| { state: 'no-day' }
	/** The day is yet to come, it lies before the first publication, or the entry had been withdrawn by then. */
	| { state: 'ahead' | 'before' | 'withdrawn'; on: string }
	| { state: 'stood'; on: string; revision: string }

/**
 * Which revision readers had on the day that an address asks for; null and empty ask for none.
 * `events` are the publications and withdrawals of the entry, and nothing else: a draft is never among them.
 */
export function answerDay(asked: string | null, today: string, events: readonly PublicationEvent[]): DayAnswer {
	if (!asked) return { state: 'now' }
	const { success, data: on } = wholeDay.safeParse(asked)
	if (!success) return { state: 'no-day' }
	if (on > today) return { state: 'ahead', on }
	if (!events.some(({ at }) => romeDay(at) <= on)) return { state: 'before', on }
	const revision = asItStoodOn(on, events)
	return revision ? { state: 'stood', on, revision } : { state: 'withdrawn', on }
}
