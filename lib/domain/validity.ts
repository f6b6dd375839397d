/** From when and until when an answer holds, both included; each a year, a month or a day. */
export interface ValidityDates {
	validFrom?: string
	validUntil?: string
}

export type Validity =
	| { state: 'always' | 'current' }
	| { state: 'not-yet'; from: string }
	| { state: 'over'; until: string }

/** What an answer's dates say on a day (YYYY-MM-DD). `2026-06` ends with the last day of June. */
export function validityOn(day: string, { validFrom, validUntil }: ValidityDates): Validity {
	if (validUntil && day.slice(0, validUntil.length) > validUntil) return { state: 'over', until: validUntil }
	if (validFrom && day.slice(0, validFrom.length) < validFrom) return { state: 'not-yet', from: validFrom }
	return { state: validFrom || validUntil ? 'current' : 'always' }
}
