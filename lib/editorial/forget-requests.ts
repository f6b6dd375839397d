import { forgetRequests } from '@/lib/db/requests'

const KEPT_DAYS = 90
const DAY_MS = 86_400_000

/** Deletes the requests that were settled ninety days ago or earlier, as their askers were told. Gives how many. */
export function forgetSettledRequests(now: Date): Promise<number> {
	return forgetRequests(new Date(now.getTime() - KEPT_DAYS * DAY_MS))
}
