const ROME_DAY = new Intl.DateTimeFormat('en-CA', {
	...{ timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' },
})

/** The day (YYYY-MM-DD) that calendars in Italy show at a moment. */
export const romeDay = (at: Date): string => ROME_DAY.format(at)
