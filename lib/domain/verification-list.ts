import { z } from 'zod'
import { slug } from './fields'
import { TOPICS } from './topics'

/**
 * How an entry's verification stands, for those who keep it: `overdue` and `due` as readers are told, `soon` ends
 * within sixty days, `unverified` was never verified in these words.
 */
export const VERIFICATION_STATES = ['overdue', 'due', 'soon', 'unverified', 'verified'] as const

export type ListedVerificationState = (typeof VERIFICATION_STATES)[number]

export const VERIFICATION_SORTS = ['urgency', 'until', 'country', 'topic', 'published'] as const

const VOLATILITIES = ['high', 'medium', 'low'] as const

/** What the address of the list asks for; what it does not understand of it does not restrict. */
export const verificationQuery = z.object({
	state: z.enum(VERIFICATION_STATES).optional().catch(undefined),
	country: slug.optional().catch(undefined),
	topic: z.enum(TOPICS).optional().catch(undefined),
	volatility: z.enum(VOLATILITIES).optional().catch(undefined),
	sort: z.enum(VERIFICATION_SORTS).catch('urgency'),
	page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type VerificationQuery = z.output<typeof verificationQuery>
