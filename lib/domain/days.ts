import { z } from 'zod'
import { partialDate } from './fields'
import { romeDay } from './rome-day'

/** Today, YYYY-MM-DD, as calendars in Italy have it and as every page and verb counts days. */
export const today = (): string => romeDay(new Date())

/** A day written out in full. */
export const wholeDay = partialDate.refine((date) => date.length === 10, 'must be a day, YYYY-MM-DD')

/** A day of a filter in an address: nothing where it is not a day. */
export const dayAsked = z.string().pipe(wholeDay).optional().catch(undefined)
