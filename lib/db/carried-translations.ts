import { type Block, blocksOf } from '@/lib/domain/blocks'
import { entryKey } from '@/lib/domain/entry'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import { translatedBlock } from '@/lib/domain/translation'
import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { database, type Transaction } from './client'
import { Prisma } from './generated/client'

/** An entry with all that there is of it in one language, to carry out to a file or to take back from one. */
export interface CarriedTranslation {
	id: string
	/** Its key: `claim:it/refugee/health/1`. */
	key: string
	source: Block[]
	/** The working copy; null where there is none. */
	draft: { version: number; blocks: DraftBlock[]; settlements: Settlement[]; memberName: string } | null
	/** What readers have. */
	readers: DraftBlock[] | null
	/** Whether a translation of it waits for a speaker. */
	isOpen: boolean
}

interface Row {
	id: string
	kind: EntryKind
	slug: string
	content: object
	version: number | null
	blocks: DraftBlock[] | null
	settlements: Settlement[] | null
	memberName: string | null
	readers: unknown
	isOpen: boolean
}

async function find(where: Prisma.Sql, language: string, client: Transaction): Promise<CarriedTranslation[]> {
	const rows = await client.$queryRaw<Row[]>`
		SELECT e.id, e.kind::text AS kind, e.slug, r.content, d.version, d.blocks, d.settlements, m.name AS "memberName",
			(SELECT t.blocks FROM "Translation" t JOIN "Revision" pinned ON pinned.id = t."revisionId"
				WHERE t."entryId" = e.id AND t."languageCode" = ${language} AND t.state = 'published'
				ORDER BY pinned.number DESC LIMIT 1) AS readers,
			EXISTS (SELECT 1 FROM "Translation" t
				WHERE t."entryId" = e.id AND t."languageCode" = ${language} AND t.state = 'submitted') AS "isOpen"
		FROM "Entry" e
		JOIN "Revision" r ON r.id = e."publishedRevisionId"
		LEFT JOIN "TranslationDraft" d ON d."entryId" = e.id AND d."languageCode" = ${language}
		LEFT JOIN "Member" m ON m.id = d."memberId"
		WHERE ${where}`
	return rows.map(({ id, kind, slug, content, version, blocks, settlements, memberName, readers, isOpen }) => ({
		id,
		key: entryKey({ kind, slug }),
		source: blocksOf(kind, content),
		draft:
			version === null
				? null
				: { version, blocks: blocks ?? [], settlements: settlements ?? [], memberName: memberName ?? '' },
		readers: readers === null ? null : translatedBlock.array().parse(readers),
		isOpen,
	}))
}

/** Some entries that readers have, by id, in that order. */
export async function findCarried(ids: readonly string[], language: string): Promise<CarriedTranslation[]> {
	const found = await find(Prisma.sql`e.id = ANY (${ids}::uuid[])`, language, database())
	const byId = new Map(found.map((entry) => [entry.id, entry]))
	return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Entries by key, held by the transaction in one order, so that two files never wait for each other. */
export async function holdCarried(
	tx: Transaction,
	keys: readonly string[],
	language: string,
): Promise<Map<string, CarriedTranslation>> {
	const named = keys.map((key) => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)] as const)
	const known = named.filter(([kind]) => (ENTRY_KINDS as string[]).includes(kind))
	const held = await tx.$queryRaw<{ id: string }[]>`
		SELECT e.id FROM "Entry" e
		JOIN unnest(${known.map(([kind]) => kind)}::text[], ${known.map(([, slug]) => slug)}::text[]) AS asked(kind, slug)
			ON e.kind = asked.kind::"EntryKind" AND e.slug = asked.slug
		ORDER BY e.id FOR UPDATE OF e`
	// A second statement, so that it sees what the holders before us wrote.
	const found = await find(Prisma.sql`e.id = ANY (${held.map(({ id }) => id)}::uuid[])`, language, tx)
	return new Map(found.map((entry) => [entry.key, entry]))
}
