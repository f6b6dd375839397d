import { z } from 'zod'
import { partialDate } from './fields'

/** Today, YYYY-MM-DD, as every page and verb counts days. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** A day written out in full. */
export const wholeDay = partialDate.refine((date) => date.length === 10, 'must be a day, YYYY-MM-DD')

/** A day of a filter in an address: nothing where it is not a day. */
export const dayAsked = z.string().pipe(wholeDay).optional().catch(undefined)

/** The day after one. */
export function nextDay(day: string): string {
	return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
