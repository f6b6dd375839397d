import { type EntryKind, GROUNDED_KINDS } from '@/lib/domain/kinds'
import type { ListedVerificationState, VerificationQuery } from '@/lib/domain/verification-list'
import type { Volatility } from '@/lib/domain/volatility'
import { database } from './client'
import { Prisma } from './generated/client'

/** A published entry that rests on law, and how its verification stands. */
export interface ListedVerification {
	entry: string
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	topic: string | null
	volatility: Volatility
	state: ListedVerificationState
	clinic: string | null
	name: string | null
	/** YYYY-MM-DD. */
	until: string | null
	/** The day the published words were written, YYYY-MM-DD. */
	written: string
}

/** How fast the law of each topic moves and for how many days past its end a verification is due; null is no topic. */
export interface Speed {
	topic: string | null
	volatility: Volatility
	grace: number
}

type Filter = Pick<VerificationQuery, 'country' | 'topic' | 'volatility'>

const only = (condition: Prisma.Sql, value: unknown) => (value === undefined ? Prisma.empty : condition)

function listedOf(day: string, soon: number, speeds: Speed[], { country, topic, volatility }: Filter): Prisma.Sql {
	const table = Prisma.join(
		speeds.map((speed) => Prisma.sql`(${speed.topic}::text, ${speed.volatility}::text, ${speed.grace}::int)`),
	)
	return Prisma.sql`
		WITH speed (topic, volatility, grace) AS (VALUES ${table}), latest AS (
			SELECT DISTINCT ON ("revisionId") "revisionId", clinic, name, until FROM "Verification"
			ORDER BY "revisionId", until DESC, id
		), listed AS (
			SELECT e.id AS entry, e.kind, e.slug, e."countryCode" AS country, e."statusSlug" AS status, e.position,
				t."topicSlug" AS topic, speed.volatility, latest.clinic, latest.name, latest.until, r."createdAt" AS written,
				CASE
					WHEN latest.until IS NULL THEN 'unverified'
					WHEN ${day}::date - latest.until > speed.grace THEN 'overdue'
					WHEN latest.until < ${day}::date THEN 'due'
					WHEN latest.until < ${day}::date + ${soon}::int THEN 'soon'
					ELSE 'verified'
				END AS state
			FROM "Entry" e
			JOIN "Revision" r ON r.id = e."publishedRevisionId"
			LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
			JOIN speed ON speed.topic IS NOT DISTINCT FROM t."topicSlug"
			LEFT JOIN latest ON latest."revisionId" = r.id
			WHERE e.kind::text = ANY (${[...GROUNDED_KINDS]})
				${only(Prisma.sql`AND e."countryCode" = ${country}`, country)}
				${only(Prisma.sql`AND t."topicSlug" = ${topic}`, topic)}
				${only(Prisma.sql`AND speed.volatility = ${volatility}`, volatility)}
		)`
}

const ORDER: Record<VerificationQuery['sort'], Prisma.Sql> = {
	urgency: Prisma.sql`array_position(ARRAY['overdue', 'due', 'soon', 'unverified', 'verified'], state),
		array_position(ARRAY['high', 'medium', 'low'], volatility), until, slug`,
	until: Prisma.sql`until NULLS LAST, slug`,
	country: Prisma.sql`country, status, slug`,
	topic: Prisma.sql`topic NULLS LAST, slug`,
	published: Prisma.sql`written, slug`,
}

interface Asked {
	day: string
	/** How many days ahead of its end a verification is listed as ending soon. */
	soon: number
	speeds: Speed[]
	query: VerificationQuery
	size: number
}

/** One page of the entries whose verification stands as asked, in the order asked. */
export async function findVerificationPage({ day, soon, speeds, query, size }: Asked): Promise<ListedVerification[]> {
	return database().$queryRaw<ListedVerification[]>`
		${listedOf(day, soon, speeds, query)}
		SELECT entry, kind::text AS kind, slug, country, status, topic, volatility, state, clinic, name,
			until::text AS until, written::date::text AS written
		FROM listed ${only(Prisma.sql`WHERE state = ${query.state}`, query.state)}
		ORDER BY ${ORDER[query.sort]} LIMIT ${size} OFFSET ${(query.page - 1) * size}`
}

/** How many entries stand in each state, with the same restrictions but that of the state. */
export async function countVerifications({ day, soon, speeds, query }: Omit<Asked, 'size'>) {
	const rows = await database().$queryRaw<{ state: ListedVerificationState; n: number }[]>`
		${listedOf(day, soon, speeds, query)}
		SELECT state, count(*)::int AS n FROM listed GROUP BY 1`
	return new Map(rows.map(({ state, n }) => [state, n]))
}
