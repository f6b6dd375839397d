import { EVERY_STATUS, EVERY_TOPIC, expandScope, scopeOf } from '@/lib/domain/scope'
import type { Transaction } from './client'

/** Every topic and status there is: what "all of them" means today. */
export interface Every {
	topics: string[]
	statuses: string[]
}

interface ScopedEntry {
	entryId: string
	content: object
}

export async function findEvery(tx: Transaction): Promise<Every> {
	const topics = await tx.topic.findMany({ select: { slug: true } })
	const statuses = await tx.status.findMany({ select: { slug: true } })
	return { topics: topics.map(({ slug }) => slug), statuses: statuses.map(({ slug }) => slug) }
}

/** Writes the topics and statuses that entries serve, "all of them" spelled out, in place of those they served. */
export async function writeScopes(tx: Transaction, entries: ScopedEntry[], every: Every): Promise<void> {
	const entryId = { in: entries.map((entry) => entry.entryId) }
	const scopes = entries.map((entry) => ({ ...entry, ...expandScope(scopeOf(entry.content), every) }))
	await tx.entryTopic.deleteMany({ where: { entryId } })
	await tx.entryStatus.deleteMany({ where: { entryId } })
	await tx.entryTopic.createMany({
		data: scopes.flatMap((scope) => scope.topics.map((topicSlug) => ({ entryId: scope.entryId, topicSlug }))),
	})
	await tx.entryStatus.createMany({
		data: scopes.flatMap((scope) => scope.statuses.map((statusSlug) => ({ entryId: scope.entryId, statusSlug }))),
	})
}

/** Writes again what the published entries serve that say "all of them", because there are more of them now. */
export async function widenScopes(tx: Transaction, every: Every): Promise<void> {
	const rows = await tx.entry.findMany({
		where: { kind: { in: ['service', 'provision', 'deadline'] }, publishedRevisionId: { not: null } },
		select: { id: true, published: { select: { content: true } } },
	})
	const entries = rows.map(({ id, published }) => ({ entryId: id, content: published?.content as object }))
	await writeScopes(tx, entries.filter(saysAll), every)
}

function saysAll({ content }: ScopedEntry): boolean {
	const { topics, statuses } = scopeOf(content)
	return topics.includes(EVERY_TOPIC) || statuses.includes(EVERY_STATUS)
}
