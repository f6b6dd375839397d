import type { NewEntry } from '@/lib/domain/new-entry'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import type { Transaction } from './client'

/** The next free number after a prefix such as `it/refugee/health/`. Held until the transaction ends. */
export async function nextNumber(tx: Transaction, prefix: string): Promise<number> {
	await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${prefix}))`
	const rows = await tx.entry.findMany({
		where: { kind: 'claim', slug: { startsWith: prefix } },
		select: { slug: true },
	})
	const numbers = rows.map(({ slug }) => Number(slug.slice(prefix.length))).filter(Number.isInteger)
	return Math.max(0, ...numbers) + 1
}

async function parentId(tx: Transaction, parent: string | null): Promise<string | null> {
	if (parent === null) return null
	const row = await tx.entry.findUnique({
		where: { kind_slug: { kind: 'source', slug: parent } },
		select: { id: true },
	})
	return row?.id ?? null
}

/** Whether every facet names something that exists. */
async function facetsExist(tx: Transaction, entry: NewEntry): Promise<boolean> {
	const { country, status, topic, entitlement } = entry
	const found = [
		country === null || (await tx.country.count({ where: { code: country } })) === 1,
		status === null || (await tx.status.count({ where: { slug: status } })) === 1,
		entitlement === null ||
			(await tx.entitlement.count({ where: { slug: entitlement, topicSlug: topic ?? undefined } })) === 1,
	]
	return found.every(Boolean)
}

/** Makes an unpublished entry at the end of its list; gives its id. */
export async function createEntry(tx: Transaction, entry: NewEntry & { slug: string }): Promise<Outcome<string>> {
	if (!(await facetsExist(tx, entry))) return refused('invalid-input', { fields: [{ field: 'entitlement' }] })
	const parent = await parentId(tx, entry.parent)
	if (entry.parent !== null && parent === null) return refused('not-found')
	const { kind, slug, country: countryCode, status: statusSlug, entitlement: entitlementSlug } = entry
	const siblings = { kind, countryCode, statusSlug, parentId: parent }
	const last = await tx.entry.aggregate({ where: siblings, _max: { position: true } })
	const position = (last._max.position ?? -1) + 1
	const data = { ...siblings, slug, entitlementSlug, position }
	const { count } = await tx.entry.createMany({ data: [data], skipDuplicates: true })
	if (count === 0) return refused('slug-taken', { slug })
	const { id } = await tx.entry.findUniqueOrThrow({ where: { kind_slug: { kind, slug } }, select: { id: true } })
	return done(id)
}
