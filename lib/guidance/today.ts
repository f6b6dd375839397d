import { romeDay } from '@/lib/domain/rome-day'

/** The day a page is made, YYYY-MM-DD, as calendars in Italy have it. */
export const today = () => romeDay(new Date())
