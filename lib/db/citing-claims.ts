import { database } from './client'

const ofPublishedClaims = { kind: 'claim', publishedRevisionId: { not: null } } as const

/** The published claims that cite any provision of a source (invariant 5: references run both ways). */
export async function findCitingClaims(source: string) {
	const cites = { target: { parent: { kind: 'source', slug: source } } } as const
	return database().entry.findMany({
		where: { ...ofPublishedClaims, published: { references: { some: cites } } },
		select: {
			slug: true,
			countryCode: true,
			statusSlug: true,
			entitlement: { select: { slug: true, topicSlug: true } },
			published: {
				select: {
					answer: true,
					references: { where: cites, orderBy: { position: 'asc' }, select: { target: { select: { slug: true } } } },
				},
			},
		},
		orderBy: [
			{ countryCode: 'asc' },
			{ status: { position: 'asc' } },
			{ entitlement: { position: 'asc' } },
			{ slug: 'asc' },
		],
	})
}

/** How many published claims rest on each source, by its slug. */
export async function countCitingClaims(): Promise<Map<string, number>> {
	const rows = await database().$queryRaw<{ slug: string; claims: bigint }[]>`
		SELECT source.slug, count(DISTINCT claim.id) AS claims
		FROM "Entry" claim
		JOIN "Reference" reference ON reference."revisionId" = claim."publishedRevisionId"
		JOIN "Entry" provision ON provision.id = reference."targetId"
		JOIN "Entry" source ON source.id = provision."parentId"
		WHERE claim.kind = 'claim'
		GROUP BY source.slug`
	return new Map(rows.map((row) => [row.slug, Number(row.claims)]))
}
