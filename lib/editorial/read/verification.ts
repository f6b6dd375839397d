import {
	countVerifications,
	findVerificationPage,
	type ListedVerification,
	type Speed,
} from '@/lib/db/verification-list'
import { today } from '@/lib/domain/days'
import { TOPICS } from '@/lib/domain/topics'
import {
	type ListedVerificationState,
	VERIFICATION_STATES,
	type VerificationQuery,
} from '@/lib/domain/verification-list'
import { DAYS_OF_GRACE, volatilityOf } from '@/lib/domain/volatility'

export type { ListedVerification }

export interface VerificationPage {
	rows: ListedVerification[]
	counts: { state: ListedVerificationState; entries: number }[]
	pages: number
	total: number
}

const ROWS = 100
const SOON_DAYS = 60

const SPEEDS: Speed[] = [...TOPICS, null].map((topic) => {
	const volatility = volatilityOf(topic)
	return { topic, volatility, grace: DAYS_OF_GRACE[volatility] }
})

/** How the verification of what is published stands, as an address asks for it. */
export async function listVerifications(query: VerificationQuery): Promise<VerificationPage> {
	const asked = { day: today(), soon: SOON_DAYS, speeds: SPEEDS, query }
	const [rows, found] = await Promise.all([findVerificationPage({ ...asked, size: ROWS }), countVerifications(asked)])
	const counts = VERIFICATION_STATES.map((state) => ({ state, entries: found.get(state) ?? 0 }))
	const total = counts
		.filter(({ state }) => query.state === undefined || query.state === state)
		.reduce((sum, { entries }) => sum + entries, 0)
	return { rows, counts, total, pages: Math.max(1, Math.ceil(total / ROWS)) }
}
