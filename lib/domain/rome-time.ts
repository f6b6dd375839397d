const ZONE = 'Europe/Rome'
const MINUTE_MS = 60_000

/** How many minutes clocks in Italy are ahead of UTC at a moment. */
function minutesAhead(at: number): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: ZONE,
		hourCycle: 'h23',
		...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
	} as const).formatToParts(at)
	const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
	const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
	return Math.round((wall - at) / MINUTE_MS)
}

/**
 * A time on Italian clocks (YYYY-MM-DDTHH:MM) with its offset, as a plan is sent. An hour that the clocks skip in
 * spring is read as the hour after it; one that comes twice in autumn is the first. Null where it is no time.
 */
export function withRomeOffset(local: string): string | null {
	const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
	if (Number.isNaN(wall)) return null
	// From the offset before: where two would do, the earlier moment.
	const ahead = minutesAhead(wall - 2 * 60 * MINUTE_MS)
	const at = wall - ahead * MINUTE_MS
	const then = minutesAhead(at)
	const shown = new Date(at + then * MINUTE_MS).toISOString().slice(0, 16)
	return `${shown}:00+${String(then / 60).padStart(2, '0')}:00`
}
