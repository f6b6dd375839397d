import { database } from './client'

/** An entry with what readers see of it, as a translator finds it; null where there is none or nothing is published. */
export async function findEntryToTranslate(id: string) {
	const row = await database().entry.findUnique({
		where: { id },
		include: {
			entitlement: { select: { topicSlug: true } },
			published: { select: { id: true, number: true, content: true } },
		},
	})
	if (!row?.published) return null
	const { kind, slug, countryCode, statusSlug, entitlementSlug, entitlement, published } = row
	return {
		id,
		kind,
		slug,
		country: countryCode,
		status: statusSlug,
		entitlement: entitlementSlug,
		topic: entitlement?.topicSlug ?? null,
		revision: published.id,
		number: published.number,
		content: published.content as object,
	}
}

export type EntryToTranslate = NonNullable<Awaited<ReturnType<typeof findEntryToTranslate>>>
