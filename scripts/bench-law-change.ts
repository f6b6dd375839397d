import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { findTouched } from '@/lib/db/law-change-tasks'
import { markLawChange } from '@/lib/editorial/mark-law-change'
import { makeClinic, makeMember } from '@/tests/support/editors'

const CLAIMS = 5_000
const REPEATS = 15

/** A provision that so many published claims cite. Needs a superuser: references are append-only otherwise. */
async function makeMuchCited(client: Client): Promise<string> {
	const id = randomUUID()
	await client.query('SET session_replication_role = replica')
	await client.query(
		`INSERT INTO "Entry" (id, kind, slug, "parentId")
		SELECT $1::uuid, 'provision', slug || '/bench-' || left($1::uuid::text, 8), id FROM "Entry" WHERE kind = 'source' ORDER BY slug LIMIT 1`,
		[id],
	)
	await client.query(
		`INSERT INTO "Reference" (id, "revisionId", "targetId", role, position)
		SELECT gen_random_uuid(), "publishedRevisionId", $1::uuid, 'legal_basis', 1000
		FROM "Entry" WHERE kind = 'claim' AND "publishedRevisionId" IS NOT NULL ORDER BY slug LIMIT ${CLAIMS}`,
		[id],
	)
	await client.query('SET session_replication_role = DEFAULT')
	await client.query('ANALYZE "Reference"')
	return id
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
	const start = performance.now()
	const value = await work()
	return { ms: performance.now() - start, value }
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/**
 * Marks a change of a provision that 5,000 claims cite, and lists all it touches. `client` is a superuser's, of the
 * database that DATABASE_URL names, which holds that many claims. Times in milliseconds; the list is the median.
 */
async function benchLawChange(client: Client): Promise<{ claims: number; mark: number; list: number }> {
	const sql = async (text: string, values?: unknown[]) => (await client.query(text, values)).rows
	const clinic = await makeClinic(sql as never, `bench-${randomUUID()}`)
	const actor = await makeMember(sql as never, 'Bench', clinic, 'publisher')
	const provision = await makeMuchCited(client)
	const sent = { provision, kind: 'amended', from: '2026-01-01', note: 'A change that the bench made up.' }
	const mark = await timed(() => markLawChange.act(actor, sent))
	const change = mark.value.ok ? (mark.value.value.changes[0] ?? '') : ''
	await client.query('ANALYZE "Task"')
	const lists: number[] = []
	let claims = 0
	for (let turn = 0; turn < REPEATS; turn += 1) {
		const list = await timed(() => findTouched(change))
		lists.push(list.ms)
		claims = list.value.length
	}
	return { claims, mark: mark.ms, list: median(lists) }
}

/** Prints what marking a change of law takes, and listing all it touches, in the database that DATABASE_URL names. */
export async function printLawChange(): Promise<void> {
	const client = new Client({ connectionString: process.env.DATABASE_URL })
	await client.connect()
	const { claims, mark, list } = await benchLawChange(client)
	await client.end()
	console.table({
		[`mark a change of law that ${claims} claims cite`]: { ms: mark.toFixed(0) },
		[`list all ${claims} that it touches`]: { ms: list.toFixed(0) },
	})
}
