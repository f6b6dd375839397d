import { contentHash } from '@/lib/domain/canonical'
import type { CHAIN_STEPS } from '@/lib/domain/chain'
import type { PortableReference } from '@/lib/domain/entry'
import type { ChangeGrade } from '@/lib/domain/grades'
import type { EntryKind } from '@/lib/domain/kinds'
import type { EditorialState } from '@/lib/domain/states'
import { database, type Transaction } from './client'
import type { Prisma } from './generated/client'

export interface NewRevision {
	entryId: string
	kind: EntryKind
	number: number
	content: object
	references: PortableReference[]
	grade: ChangeGrade
	note: string
	author: { id: string; name: string; clinicId: string | null }
	contributors: string[]
	chain: (typeof CHAIN_STEPS)[number][]
	urgent: boolean
	state: 'submitted' | 'published'
}

/** The ids of provisions by slug; those that do not exist are not in it. */
export async function findProvisionIds(client: Transaction, slugs: string[]): Promise<Map<string, string>> {
	if (slugs.length === 0) return new Map()
	const rows = await client.entry.findMany({
		where: { kind: 'provision', slug: { in: slugs } },
		select: { id: true, slug: true },
	})
	return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** Writes a revision together with what it rests on. Gives its id and hash. */
export async function insertRevision(tx: Transaction, revision: NewRevision): Promise<{ id: string; hash: string }> {
	const { entryId, kind, number, content, references, grade, note, author, contributors, chain, urgent, state } =
		revision
	const hash = contentHash({ content, references })
	const { id } = await tx.revision.create({
		data: {
			entryId,
			number,
			content: content as Prisma.InputJsonObject,
			answer: kind === 'claim' ? (content as { answer: 'yes' }).answer : null,
			hash,
			grade,
			note,
			author: author.name,
			authorId: author.id,
			clinicId: author.clinicId,
			contributors,
			chain,
			urgent,
			state,
		},
		select: { id: true },
	})
	const provisions = await findProvisionIds(
		tx,
		references.map((reference) => reference.provision),
	)
	await tx.reference.createMany({
		data: references.map(({ provision, pinpoint, quote }, position) => ({
			revisionId: id,
			targetId: provisions.get(provision) ?? '',
			role: 'legal_basis' as const,
			position,
			pinpoint,
			quote,
		})),
	})
	return { id, hash }
}

/** Moves a revision to another state. */
export async function setRevisionState(
	tx: Transaction,
	id: string,
	state: EditorialState,
	urgent?: boolean,
): Promise<void> {
	await tx.revision.update({ where: { id }, data: { state, urgent } })
}

/** The entry that a revision is of; null where there is no such revision. */
export async function findEntryOf(tx: Transaction, id: string): Promise<string | null> {
	const row = await tx.revision.findUnique({ where: { id }, select: { entryId: true } })
	return row?.entryId ?? null
}

/** One revision with the words and the law it holds; null where there is none. */
export async function findRevision(id: string, client: Transaction = database()) {
	const row = await client.revision.findUnique({
		where: { id },
		include: {
			references: { orderBy: { position: 'asc' }, include: { target: { select: { slug: true } } } },
		},
	})
	if (!row) return null
	const references: PortableReference[] = row.references.map(({ target, pinpoint, quote }) => ({
		provision: target.slug,
		pinpoint,
		quote,
	}))
	return { ...row, content: row.content as Record<string, unknown>, references }
}

export type FoundRevision = NonNullable<Awaited<ReturnType<typeof findRevision>>>
