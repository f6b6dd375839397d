import { z } from 'zod'
import { CHAIN_STEPS } from '@/lib/domain/chain'

export const clinicName = z.string().trim().min(2).max(120)

/** The checks, each once and in the order they are done; at least one, or nothing could ever be published. */
export const clinicChain = z
	.array(z.enum(CHAIN_STEPS))
	.min(1)
	.transform((chosen) => CHAIN_STEPS.filter((step) => chosen.includes(step)))
