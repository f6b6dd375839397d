import { z } from 'zod'
import { dayOf } from './day-of'
import { partialDate } from './fields'

/** Today, YYYY-MM-DD, as every page and verb counts days. */
export const today = (): string => dayOf(new Date())

/** A day written out in full. */
export const wholeDay = partialDate.refine((date) => date.length === 10, 'must be a day, YYYY-MM-DD')

/** A day of a filter in an address: nothing where it is not a day. */
export const dayAsked = z.string().pipe(wholeDay).optional().catch(undefined)
