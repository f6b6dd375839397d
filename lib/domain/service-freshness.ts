/** What the database knows of how long a service has stood; days, YYYY-MM-DD. */
export interface ServiceStanding {
	/** The latest act of a clinic that confirmed it, of whichever revision. */
	confirmed: { clinic: string; on: string } | null
	firstPublished: string
}

const MONTHS = 6

/** The same day some calendar months later, or the last day of that month where it is shorter. */
export function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
	const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/**
 * Whether readers are still sent to a service on a day: six months unconfirmed and it leaves the public pages.
 * The clock starts at its latest confirmation, or at its first publication here where nobody has confirmed it yet.
 * An edit does not start it anew: edited is not verified (invariant 6).
 */
export function isStillShown(day: string, { confirmed, firstPublished }: ServiceStanding): boolean {
	return day < monthsAfter(confirmed?.on ?? firstPublished, MONTHS)
}
