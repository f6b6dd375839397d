import { z } from 'zod'
import { CHECKS, type Finding } from './finding'

const SHORTEST_REASON = 10

/** A translator's answer to a finding: why the text is right as it is. It belongs to these very words. */
export const settlement = z.strictObject({
	block: z.string().min(1),
	check: z.enum(CHECKS),
	reason: z.string().trim().min(SHORTEST_REASON),
	hash: z.string().min(1),
})

export type Settlement = z.infer<typeof settlement>

/** The findings nobody answered. An edit of the block or of its source voids the answer. */
export function unsettled(findings: readonly Finding[], settlements: readonly Settlement[]): Finding[] {
	return findings.filter(
		({ block, check, hash }) =>
			!settlements.some(
				(given) =>
					given.block === block &&
					given.check === check &&
					given.hash === hash &&
					given.reason.trim().length >= SHORTEST_REASON,
			),
	)
}
