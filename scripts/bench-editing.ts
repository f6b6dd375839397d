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
async function editOnce({ site, claims, cookies, times }: Base, round: number): Promise<void> {
	const claim = claims[round]
	if (!claim) throw new Error('There are fewer claims than rounds')
	const marker = `Mark ${randomBytes(6).toString('hex')}.`
	const { id: entry, references } = claim
	const text = { entry, references, content: { ...claim.content, summary: marker } }
	const page = `${site}/en/it/${claim.status}/${claim.topic}`
	await mustCall(site, cookies.student, 'save-draft', { ...text, version: 0 })
	let start = performance.now()
	await mustCall(site, cookies.student, 'save-draft', { ...text, version: 1 })
	times['draft save'].push(since(start))

	const submission = { entry, version: 2, grade: 'clarifying', note: 'Measured' }
	const { revision, hash } = await mustCall(site, cookies.student, 'submit', submission)
	await mustCall(site, cookies.supervisor, 'approve', { revision, hash })
	await mustCall(site, cookies.peer, 'approve', { revision, hash })
	await (await fetch(page)).text()
	start = performance.now()
	await mustCall(site, cookies.publisher, 'publish', { revision, hash })
	times.publish.push(since(start))
	while (!(await (await fetch(page)).text()).includes(marker));
	times['publish to new page'].push(since(start))
}

function median(times: number[]): number {
	const sorted = times.slice(WARM_UP).sort((a, b) => a - b)
	return sorted[Math.floor(sorted.length / 2)] ?? 0
}

interface Base {
	site: string
	claims: Claim[]
	cookies: Awaited<ReturnType<typeof signEditorsIn>>
	times: Times
	stop: () => Promise<void>
}

/** A site on a knowledge base of so many claims, with editors signed in. */
async function openBase(url: string, size: number, port: number): Promise<Base> {
	const client = new Client({ connectionString: url })
	await client.connect()
	await generateClaims(client, size)
	const cookies = await signEditorsIn(client)
	const { rows: claims } = await client.query<Claim>(CLAIMS)
	await client.end()
	const site = `http://localhost:${port}`
	const env = { DATABASE_URL: url, SITE_URL: site, AUTH_SECRET: process.env.AUTH_SECRET ?? '' }
	const { stop } = await startWebServer(port, env)
	return { site, claims, cookies, times: { 'draft save': [], publish: [], 'publish to new page': [] }, stop }
}

function printTimes(bases: Base[]): void {
	const [small, large] = bases.map(({ times }) => times)
	const names = Object.keys(small ?? {}) as (keyof Times)[]
	const rows = names.map((name) => {
		const [at, far] = [median(small?.[name] ?? []), median(large?.[name] ?? [])]
		const columns = SIZES.map((size, place) => [`${size} claims (ms)`, (place ? far : at).toFixed(1)])
		return [name, { ...Object.fromEntries(columns), ratio: `${(far / at).toFixed(2)} x` }]
	})
	console.table(Object.fromEntries(rows))
}

/**
 * Prints what a draft save, a publication and a publication up to its new page take, at two sizes of the base. The two
 * take turns, so that whatever else the machine does meanwhile slows both.
 */
export async function benchEditing(): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'sportello-bench-'))
	const cluster = await openCluster(home)
	process.env.AUTH_SECRET = randomBytes(32).toString('base64url')
	const bases: Base[] = []
	try {
		await makeTemplates(cluster.urlOf)
		const admin = new Client({ connectionString: cluster.urlOf('postgres') })
		await admin.connect()
		for (const [place, size] of SIZES.entries()) {
			await admin.query(`CREATE DATABASE bench_${size} TEMPLATE ${TEMPLATES.content}`)
			bases.push(await openBase(cluster.urlOf(`bench_${size}`), size, PORT + place))
		}
		await admin.end()
		for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
			for (const base of bases) await editOnce(base, round)
		}
		printTimes(bases)
		const env = { ...process.env, DATABASE_URL: cluster.urlOf(`bench_${SIZES.at(-1)}`) }
		await runCommand(process.execPath, ['scripts/bench-law-change.mjs'], { env })
		await runCommand(process.execPath, ['scripts/bench-search.mjs'], { env })
	} finally {
		for (const { stop } of bases) await stop()
		await cluster.stop()
		rmSync(home, { recursive: true, force: true })
	}
}
