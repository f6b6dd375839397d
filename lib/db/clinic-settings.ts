import { CHAIN_STEPS, type ChainStep } from '@/lib/domain/chain'
import type { Transaction } from './client'

export interface ClinicSettings {
	slug: string
	name: string
	chain: ChainStep[]
	version: number
}

/** What a clinic is called and which checks it asks of its members' revisions. */
export async function findClinic(tx: Transaction, id: string): Promise<ClinicSettings | null> {
	const found = await tx.clinic.findUnique({ where: { id } })
	if (!found) return null
	const { slug, name, chain, version } = found
	return { slug, name, chain: CHAIN_STEPS.filter((step) => chain.includes(step)), version }
}

/** Adds a clinic; null when another has its slug. */
export async function addClinic(
	tx: Transaction,
	clinic: Pick<ClinicSettings, 'slug' | 'name' | 'chain'>,
): Promise<string | null> {
	const [added] = await tx.clinic.createManyAndReturn({ data: [clinic], skipDuplicates: true, select: { id: true } })
	return added?.id ?? null
}

/** Changes a clinic that still is as it was read; false when it is not. */
export async function changeClinic(
	tx: Transaction,
	id: string,
	{ version, ...settings }: Omit<ClinicSettings, 'slug'>,
): Promise<boolean> {
	const { count } = await tx.clinic.updateMany({
		where: { id, version },
		data: { ...settings, version: { increment: 1 } },
	})
	return count === 1
}
