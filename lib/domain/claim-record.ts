import type { DayAnswer } from './day-asked-for'
import type { HistoryStep } from './public-history'
import type { ReadableClaim, WithdrawnClaim } from './reading'

/** A claim's own page: what it says or said, and everything that ever became of it. */
export interface ClaimRecord {
	slug: string
	country: string
	status: string
	topic: string
	entitlement: string
	/** What readers get now or got on the day asked for; null where that is nothing. */
	claim: ReadableClaim | null
	/** Tells that an editor took it from readers, where it is asked for as it is now. */
	withdrawn: WithdrawnClaim | null
	day: DayAnswer
	/** The step that published what is shown. */
	step: HistoryStep | null
	/** The latest first. */
	history: HistoryStep[]
	/** The day of the first publication, YYYY-MM-DD. */
	first: string
	today: string
}
