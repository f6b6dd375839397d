import { drainOutbox } from '@/lib/db/publication'

/** Takes the queue of changed pages and makes each anew through `refresh`; an empty list means every page. */
export const refreshChangedPages = drainOutbox
