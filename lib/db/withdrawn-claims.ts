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
