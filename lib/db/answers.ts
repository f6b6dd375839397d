import type { Answer } from '@/lib/domain/answers'
import { database } from './client'

/** One published claim of a country, as its table counts it. */
export interface PublishedAnswer {
	status: string
	topic: string
	entitlement: string
	answer: Answer
}

/** Every published answer of a country, without its prose. */
export async function findAnswers(country: string): Promise<PublishedAnswer[]> {
	const rows = await database().entry.findMany({
		where: { kind: 'claim', countryCode: country, publishedRevisionId: { not: null } },
		select: {
			statusSlug: true,
			entitlement: { select: { slug: true, topicSlug: true } },
			published: { select: { answer: true } },
		},
	})
	return rows.flatMap(({ statusSlug, entitlement, published }) =>
		statusSlug && entitlement && published?.answer
			? [{ status: statusSlug, topic: entitlement.topicSlug, entitlement: entitlement.slug, answer: published.answer }]
			: [],
	)
}

/** The countries that have published claims, with how many. */
export async function countClaimsByCountry(): Promise<{ country: string; claims: number }[]> {
	const rows = await database().entry.groupBy({
		by: ['countryCode'],
		where: { kind: 'claim', publishedRevisionId: { not: null } },
		_count: true,
	})
	return rows.flatMap((row) => (row.countryCode ? [{ country: row.countryCode, claims: row._count }] : []))
}
