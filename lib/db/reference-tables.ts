import type { StatusFacts } from '@/lib/domain/reading'
import { database } from './client'

const inOrder = { orderBy: { position: 'asc' } } as const

export async function findStatuses(): Promise<StatusFacts[]> {
	const rows = await database().status.findMany(inOrder)
	return rows.map(({ slug, kind, parentSlug }) => ({ slug, kind, parent: parentSlug }))
}

/** The entitlements of every topic, in order: the rows of every country's table. */
export async function findEntitlements(): Promise<{ slug: string; topic: string }[]> {
	const rows = await database().entitlement.findMany(inOrder)
	return rows.map(({ slug, topicSlug }) => ({ slug, topic: topicSlug }))
}
