import { CHAIN_STEPS, type ChainStep } from '@/lib/domain/chain'
import type { Transaction } from './client'

/** The checks that revisions of a clinic's members pass, in order. */
export async function findClinicChain(tx: Transaction, id: string): Promise<ChainStep[]> {
	const clinic = await tx.clinic.findUnique({ where: { id }, select: { chain: true } })
	return CHAIN_STEPS.filter((step) => clinic?.chain.includes(step))
}
