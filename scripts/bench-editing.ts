import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { mustCall } from '@/tests/support/editing-client'
import { makeEditors } from '@/tests/support/editors'
import { generateClaims } from '@/tests/support/generate-claims'
import { openSession } from '@/tests/support/sign-in'
import { makeTemplates, TEMPLATES } from '@/tests/support/start-cluster'
import { openCluster } from './setup/postgres-cluster'
import { runCommand } from './setup/run-command.mjs'
import { startWebServer } from './setup/web-server'

const PORT = Number(process.env.E2E_PORT || 3210)
const SITE = `http://localhost:${PORT}`
const SIZES = [435, 43_500]
const ROUNDS = 40
const WARM_UP = 8

interface Claim {
	id: string
	slug: string
	status: string
	topic: string
	content: Record<string, unknown>
	references: { provision: string; pinpoint: string | null; quote: string | null }[]
}

type Times = Record<'draft save' | 'publish' | 'publish to new page', number[]>

const CLAIMS = `
	SELECT e.id, e.slug, e."statusSlug" AS status, t."topicSlug" AS topic, r.content,
		(SELECT json_agg(json_build_object('provision', p.slug, 'pinpoint', x.pinpoint, 'quote', x.quote) ORDER BY x.position)
			FROM "Reference" x JOIN "Entry" p ON p.id = x."targetId" WHERE x."revisionId" = r.id) AS references
	FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
	WHERE e.kind = 'claim' AND e."countryCode" = 'it' ORDER BY md5(e.slug) LIMIT ${ROUNDS + WARM_UP}`

async function signEditorsIn(client: Client) {
	const sql = async <Row>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as Row[]
	const { student, supervisor, peer, publisher } = await makeEditors(sql as never)
	return {
		student: await openSession(sql as never, student),
		supervisor: await openSession(sql as never, supervisor),
		peer: await openSession(sql as never, peer),
		publisher: await openSession(sql as never, publisher),
	}
}

const since = (start: number) => performance.now() - start

/** One claim from a draft to the page, as its people do it; only what the bench prints is timed. */
async function editOnce(claim: Claim, cookies: Awaited<ReturnType<typeof signEditorsIn>>, times: Times): Promise<void> {
	const marker = `Mark ${randomBytes(6).toString('hex')}.`
	const { id: entry, references } = claim
	const text = { entry, references, content: { ...claim.content, summary: marker } }
	const page = `${SITE}/en/it/${claim.status}/${claim.topic}`
	await mustCall(SITE, cookies.student, 'save-draft', { ...text, version: 0 })
	let start = performance.now()
	await mustCall(SITE, cookies.student, 'save-draft', { ...text, version: 1 })
	times['draft save'].push(since(start))

	const submission = { entry, version: 2, grade: 'clarifying', note: 'Measured' }
	const { revision, hash } = await mustCall(SITE, cookies.student, 'submit', submission)
	await mustCall(SITE, cookies.supervisor, 'approve', { revision, hash })
	await mustCall(SITE, cookies.peer, 'approve', { revision, hash })
	await (await fetch(page)).text()
	start = performance.now()
	await mustCall(SITE, cookies.publisher, 'publish', { revision, hash })
	times.publish.push(since(start))
	while (!(await (await fetch(page)).text()).includes(marker));
	times['publish to new page'].push(since(start))
}

function median(times: number[]): number {
	const sorted = times.slice(WARM_UP).sort((a, b) => a - b)
	return sorted[Math.floor(sorted.length / 2)] ?? 0
}

async function measure(url: string, size: number): Promise<Times> {
	const client = new Client({ connectionString: url })
	await client.connect()
	await generateClaims(client, size)
	const cookies = await signEditorsIn(client)
	const { rows } = await client.query<Claim>(CLAIMS)
	await client.end()
	const env = { DATABASE_URL: url, SITE_URL: SITE, AUTH_SECRET: process.env.AUTH_SECRET ?? '' }
	const server = await startWebServer(PORT, env)
	const times: Times = { 'draft save': [], publish: [], 'publish to new page': [] }
	try {
		for (const claim of rows) await editOnce(claim, cookies, times)
	} finally {
		await server.stop()
	}
	return times
}

/** Prints what a draft save, a publication and a publication up to its new page take, at two sizes of the base. */
export async function benchEditing(): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'sportello-bench-'))
	const cluster = await openCluster(home)
	process.env.AUTH_SECRET = randomBytes(32).toString('base64url')
	try {
		await makeTemplates(cluster.urlOf)
		const admin = new Client({ connectionString: cluster.urlOf('postgres') })
		await admin.connect()
		const measured: Times[] = []
		for (const size of SIZES) {
			await admin.query(`CREATE DATABASE bench_${size} TEMPLATE ${TEMPLATES.content}`)
			measured.push(await measure(cluster.urlOf(`bench_${size}`), size))
		}
		await admin.end()
		const env = { ...process.env, DATABASE_URL: cluster.urlOf(`bench_${SIZES.at(-1)}`) }
		await runCommand(process.execPath, ['scripts/bench-law-change.mjs'], { env })
		const [small, large] = measured
		const names = Object.keys(small ?? {}) as (keyof Times)[]
		const rows = names.map((name) => {
			const [at, far] = [median(small?.[name] ?? []), median(large?.[name] ?? [])]
			const columns = SIZES.map((size, place) => [`${size} claims (ms)`, (place ? far : at).toFixed(1)])
			return [name, { ...Object.fromEntries(columns), ratio: `${(far / at).toFixed(2)} x` }]
		})
		console.table(Object.fromEntries(rows))
	} finally {
		await cluster.stop()
		rmSync(home, { recursive: true, force: true })
	}
}
