import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { Client } from 'pg'
import { GET as topic } from '@/app/[locale]/[country]/[status]/[topic]/route'
import { GET as guide } from '@/app/[locale]/[country]/[status]/route'
import { GET as country } from '@/app/[locale]/[country]/route'
import { PrismaClient } from '@/lib/db/generated/client'
import { generateClaims } from '@/tests/support/generate-claims'
import { makeTemplates, TEMPLATES } from '@/tests/support/start-cluster'
import { openCluster } from './setup/postgres-cluster'

const CLAIMS = 31_000
const ROUNDS = 60
const WARM_UP = 10

const REQUEST = new Request('http://localhost/')
const asked = (locale: string, status: string) => ({
	params: Promise.resolve({ locale, country: 'it', status, topic: 'health' }),
})

/** Each makes a page from the database to its HTML by the handlers of the site, which no cache stands before here. */
const PAGES: Record<string, () => Promise<Response>> = {
	'country, English': () => country(REQUEST, asked('en', '')),
	'country, Arabic': () => country(REQUEST, asked('ar', '')),
	'guide, English': () => guide(REQUEST, asked('en', 'asylum-seeker')),
	'guide, Arabic': () => guide(REQUEST, asked('ar', 'asylum-seeker')),
	'topic, English': () => topic(REQUEST, asked('en', 'asylum-seeker')),
	'topic, Arabic': () => topic(REQUEST, asked('ar', 'asylum-seeker')),
}

interface Base {
	client: PrismaClient
	claims: number
	times: Record<string, number[]>
}

async function openBase(url: string): Promise<Base> {
	const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
	return { client, claims: await client.entry.count({ where: { kind: 'claim' } }), times: {} }
}

/** Makes a page once from a base: the process keeps its client where lib/db looks for it. */
async function renderOnce(base: Base, name: string, render: () => Promise<Response>): Promise<void> {
	Object.assign(globalThis, { prismaClient: base.client })
	const start = performance.now()
	const answer = await render()
	const html = await answer.text()
	const ms = performance.now() - start
	if (answer.status !== 200 || !html.endsWith('</html>')) throw new Error(`${name} was not made`)
	base.times[name] = [...(base.times[name] ?? []), ms]
}

function median(times: number[] = []): number {
	const sorted = times.slice(WARM_UP).sort((a, b) => a - b)
	return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function printTimes(bases: Base[]): void {
	const rows = Object.keys(PAGES).map((name) => {
		const [few = 0, many = 0] = bases.map(({ times }) => median(times[name]))
		const columns = bases.map(({ claims }, place) => [`${claims} claims (ms)`, (place ? many : few).toFixed(1)])
		return [`render ${name}`, { ...Object.fromEntries(columns), ratio: `${(many / few).toFixed(2)} x` }]
	})
	console.table(Object.fromEntries(rows))
}

/**
 * Prints what a country page, a guide and a topic page take to make, from content/ and with 31,000 claims in the same
 * database. The two take turns, each first as often as the other, so that whatever else the machine does slows both.
 */
export async function benchPages(): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'sportello-bench-'))
	const cluster = await openCluster(home)
	const bases: Base[] = []
	try {
		await makeTemplates(cluster.urlOf)
		const admin = new Client({ connectionString: cluster.urlOf('postgres') })
		await admin.connect()
		await admin.query(`CREATE DATABASE many_claims TEMPLATE ${TEMPLATES.content}`)
		await admin.end()
		const large = new Client({ connectionString: cluster.urlOf('many_claims') })
		await large.connect()
		await generateClaims(large, CLAIMS)
		await large.end()
		const small = new Client({ connectionString: cluster.urlOf(TEMPLATES.content) })
		await small.connect()
		await small.query('VACUUM (ANALYZE)')
		await small.end()
		bases.push(await openBase(cluster.urlOf(TEMPLATES.content)), await openBase(cluster.urlOf('many_claims')))
		for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
			for (const [name, render] of Object.entries(PAGES)) {
				for (const base of round % 2 ? bases : bases.toReversed()) await renderOnce(base, name, render)
			}
		}
		printTimes(bases)
	} finally {
		for (const { client } of bases) await client.$disconnect()
		await cluster.stop()
		rmSync(home, { recursive: true, force: true })
	}
}
