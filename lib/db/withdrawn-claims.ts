import { dayOf } from '@/lib/domain/day-of'
import { database } from './client'

/** A claim that an editor took from readers, with the reason they are told. */
export interface WithdrawnEntry {
	slug: string
	position: number
	entitlement: string
	topic: string
	reason: string
	/** The day of the withdrawal, YYYY-MM-DD. */
	on: string
}

/** The claims of a guide, or of one topic of it, that were withdrawn for a reason; an import gives none. */
export async function findWithdrawnClaims(
	country: string,
	status: string,
	topic: string | undefined,
): Promise<WithdrawnEntry[]> {
	const rows = await database().entry.findMany({
		where: {
			kind: 'claim',
			countryCode: country,
			statusSlug: status,
			entitlement: topic ? { topicSlug: topic } : undefined,
			publishedRevisionId: null,
			withdrawnReason: { not: null },
		},
		select: {
			slug: true,
			position: true,
			withdrawnReason: true,
			withdrawnAt: true,
			entitlement: { select: { slug: true, topicSlug: true } },
		},
		orderBy: [{ position: 'asc' }, { slug: 'asc' }],
	})
	return rows.flatMap(({ slug, position, withdrawnReason, withdrawnAt, entitlement }) =>
		withdrawnReason && withdrawnAt && entitlement
			? [
					{
						slug,
						position,
						entitlement: entitlement.slug,
						topic: entitlement.topicSlug,
						reason: withdrawnReason,
						on: dayOf(withdrawnAt),
					},
				]
			: [],
	)
}

/** The same of some countries, statuses and topics, each with its place: one statement for any number. */
export async function findWithdrawnAmong(asked: {
	countries: readonly string[]
	statuses: readonly string[]
	topics: readonly string[]
}): Promise<(WithdrawnEntry & { country: string; status: string })[]> {
	const rows = await database().$queryRaw<
		(Omit<WithdrawnEntry, 'on'> & { country: string; status: string; at: Date })[]
	>`
		SELECT e.slug, e.position, e."countryCode" AS country, e."statusSlug" AS status, e."entitlementSlug" AS entitlement,
			t."topicSlug" AS topic, e."withdrawnReason" AS reason, e."withdrawnAt" AS at
		FROM "Entry" e JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE e.kind = 'claim' AND e."publishedRevisionId" IS NULL AND e."withdrawnReason" IS NOT NULL
			AND e."withdrawnAt" IS NOT NULL AND e."countryCode" = ANY (${asked.countries})
			AND e."statusSlug" = ANY (${asked.statuses}) AND t."topicSlug" = ANY (${asked.topics})
		ORDER BY e.position, e.slug`
	return rows.map(({ at, ...row }) => ({ ...row, on: dayOf(at) }))
}
