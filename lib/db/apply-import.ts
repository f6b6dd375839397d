import { entryKey, type PortableEntry, portableHash, revisionHash } from '@/lib/domain/entry'
import type { ImportPlan } from '@/lib/domain/import-plan'
import type { Knowledge } from '@/lib/domain/knowledge'
import type { Transaction } from './client'
import { logImport } from './import-log'
import { loadPublishedEntries } from './portable-entries'
import { adoptEntries, withdrawEntries, writeEntries } from './write-entries'
import { writeReferenceData } from './write-reference-data'
import { publishRevisions } from './write-revision'
import { type Every, findEvery, widenScopes } from './write-scopes'
import { replaceTranslations, withdrawTranslations } from './write-translations'

/** Every entry as it stands before the import publishes anything, by its key. */
async function findRows(tx: Transaction) {
	const rows = await tx.entry.findMany({
		select: {
			id: true,
			kind: true,
			slug: true,
			published: { select: { id: true, hash: true } },
			_count: { select: { revisions: true } },
		},
	})
	return new Map(rows.map((row) => [entryKey(row), row]))
}

type Rows = Awaited<ReturnType<typeof findRows>>

function rowOf(rows: Rows, entry: { kind: string; slug: string }) {
	const row = rows.get(entryKey(entry))
	if (!row) throw new Error(`Entry ${entryKey(entry)} was not written`)
	return row
}

function noteOf({ published, _count }: ReturnType<typeof rowOf>): string {
	if (_count.revisions === 0) return 'First import from content/'
	return published ? 'Changed in content/' : 'Put back into content/'
}

async function publishText(tx: Transaction, rows: Rows, entries: PortableEntry[], every: Every): Promise<void> {
	const revisions = entries.map((entry) => {
		const row = rowOf(rows, entry)
		return { entry, entryId: row.id, number: row._count.revisions + 1, note: noteOf(row) }
	})
	const provisions = [...rows.values()].filter((row) => row.kind === 'provision')
	await publishRevisions(tx, revisions, { provisionIds: new Map(provisions.map((row) => [row.slug, row.id])), every })
	for (const { entry, entryId } of revisions.filter(({ number }) => number > 1)) {
		await withdrawTranslations(tx, entryId, entry)
	}
}

/** Publishes translations alone. Gives the key and language of each that a translator's draft kept out. */
async function publishTranslations(tx: Transaction, rows: Rows, entries: PortableEntry[]): Promise<string[]> {
	const draftsKept: string[] = []
	for (const entry of entries) {
		const { id: entryId, published } = rowOf(rows, entry)
		if (!published) continue
		const languages = await replaceTranslations(tx, { entryId, revisionId: published.id, entry })
		if (languages.length === 0) continue
		draftsKept.push(...languages.map((language) => `${entryKey(entry)} ${language}`))
		// What was kept out counts as not imported, so that the next import tries again and takes it for no edit.
		const [now] = await loadPublishedEntries(tx, { id: entryId })
		if (now) await tx.entry.update({ where: { id: entryId }, data: { importedHash: portableHash(now) } })
	}
	return draftsKept
}

/** Brings the small tables in line, and what serves all of a topic or status with them. */
async function writeReference(tx: Transaction, { reference }: Knowledge): Promise<Every> {
	const size = ({ topics, statuses }: Every) => topics.length + statuses.length
	const before = await findEvery(tx)
	await writeReferenceData(tx, reference)
	const every = await findEvery(tx)
	// Rows are only ever added, so a set that changed is larger.
	if (size(every) > size(before)) await widenScopes(tx, every)
	return every
}

/**
 * Writes a planned import, in the transaction that planned it: all of it is published, or nothing changes.
 * Gives the translations left out, each by its entry and language, because a translator is drafting them.
 */
export async function applyImport(
	tx: Transaction,
	{ knowledge, plan, hash }: { knowledge: Knowledge; plan: ImportPlan; hash: string },
): Promise<{ draftsKept: string[] }> {
	const every = await writeReference(tx, knowledge)
	await writeEntries(tx, plan)
	await adoptEntries(tx, plan.adopt)

	const rows = await findRows(tx)
	const saysTheSame = (entry: PortableEntry) => rowOf(rows, entry).published?.hash === revisionHash(entry)
	const draftsKept = await publishTranslations(tx, rows, plan.update.filter(saysTheSame))
	await publishText(tx, rows, [...plan.create, ...plan.update.filter((entry) => !saysTheSame(entry))], every)

	await withdrawEntries(
		tx,
		plan.withdraw.map((entry) => rowOf(rows, entry).id),
	)
	await logImport(tx, plan, hash)
	return { draftsKept }
}
