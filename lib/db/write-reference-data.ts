import type { ReferenceData } from '@/lib/domain/knowledge'
import type { Transaction } from './client'

/** Brings the reference tables in line with content/reference.yaml; rows that entries use are never removed. */
export async function writeReferenceData(tx: Transaction, reference: ReferenceData): Promise<void> {
	for (const [position, { code, ...row }] of reference.languages.entries()) {
		await tx.language.upsert({ where: { code }, create: { code, position, ...row }, update: { position, ...row } })
	}
	for (const [position, { code }] of reference.countries.entries()) {
		await tx.country.upsert({ where: { code }, create: { code, position }, update: { position } })
	}
	let place = 0
	for (const [position, { slug, entitlements }] of reference.topics.entries()) {
		await tx.topic.upsert({ where: { slug }, create: { slug, position }, update: { position } })
		for (const entitlement of entitlements) {
			const row = { topicSlug: slug, position: place++ }
			await tx.entitlement.upsert({
				where: { slug: entitlement },
				create: { slug: entitlement, ...row },
				update: row,
			})
		}
	}
	const parentsFirst = reference.statuses
		.map((status, position) => ({ ...status, position }))
		.toSorted((a, b) => Number(a.parent !== null) - Number(b.parent !== null))
	for (const { slug, kind, parent, position } of parentsFirst) {
		const row = { kind, position, parentSlug: parent }
		await tx.status.upsert({ where: { slug }, create: { slug, ...row }, update: row })
	}
}
