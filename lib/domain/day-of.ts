/** The day of a moment in UTC, YYYY-MM-DD. */
export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
