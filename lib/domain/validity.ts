/** From when and until when an answer holds, both included; each a year, a month or a day. */
export interface ValidityDates {
	validFrom?: string
	validUntil?: string
}

/** What a reader is told of them: it has ended, it begins later, or it will end. */
export interface ValidityNotice {
	kind: 'over' | 'from' | 'until'
	/** As exactly as it is known: a year, a month or a day. */
	date: string
}

/** What there is to tell on a day (YYYY-MM-DD), the first first. `2026-06` ends with the last day of June. */
export function validityNoticesOn(day: string, { validFrom, validUntil }: ValidityDates): ValidityNotice[] {
	if (validUntil && day.slice(0, validUntil.length) > validUntil) return [{ kind: 'over', date: validUntil }]
	const notices: ValidityNotice[] = []
	if (validFrom && day.slice(0, validFrom.length) < validFrom) notices.push({ kind: 'from', date: validFrom })
	if (validUntil) notices.push({ kind: 'until', date: validUntil })
	return notices
}

/** Whether the answer has ended: then it is no longer to be trusted, whoever verified it. */
export const isOver = (notices: readonly ValidityNotice[]) => notices.some(({ kind }) => kind === 'over')
