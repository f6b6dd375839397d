import { randomUUID } from 'node:crypto'
import { database } from './client'

/** Keeps a sealed secret under a name for a while, in place of what was there. */
export async function keepSecret(name: string, sealed: string, expiresAt: Date): Promise<void> {
	await database().$transaction(async (tx) => {
		await tx.oneTimeSecret.deleteMany({ where: { OR: [{ identifier: name }, { expiresAt: { lt: new Date() } }] } })
		await tx.oneTimeSecret.create({ data: { id: randomUUID(), identifier: name, value: sealed, expiresAt } })
	})
}

/** A secret that is still kept. */
export async function findSecret(name: string): Promise<string | null> {
	const found = await database().oneTimeSecret.findFirst({
		where: { identifier: name, expiresAt: { gt: new Date() } },
	})
	return found?.value ?? null
}

export async function dropSecret(name: string): Promise<void> {
	await database().oneTimeSecret.deleteMany({ where: { identifier: name } })
}
