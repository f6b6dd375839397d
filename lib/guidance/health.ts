import { countClaimsByCountry } from '@/lib/db/answers'

/** Whether pages can be made: the database answers and holds guidance. */
export async function isReady(): Promise<boolean> {
	try {
		return (await countClaimsByCountry()).length > 0
	} catch {
		return false
	}
}
