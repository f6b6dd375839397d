import { gzipSync } from 'node:zlib'
import startSite from '@/tests/support/start-site'
import { ensureBuilt } from './setup/build'

const SITE = `http://localhost:${process.env.E2E_PORT || 3210}`
const PAGES = {
	home: '/en',
	country: '/en/it',
	guide: '/en/it/worker',
	'topic, short': '/en/it/irregular-situation/housing',
	'topic, longest': '/en/it/worker/decent-work',
	'topic, Arabic': '/ar/it/irregular-situation/health',
	'source, most cited': '/en/sources/tui',
	'all sources': '/en/sources',
}
const REPEATS = 200

async function timed(address: string): Promise<{ ms: number; bytes: number }> {
	const start = performance.now()
	const body = Buffer.from(await (await fetch(address)).arrayBuffer())
	return { ms: performance.now() - start, bytes: gzipSync(body).length }
}

async function median(address: string): Promise<number> {
	const times: number[] = []
	for (let turn = 0; turn < REPEATS; turn += 1) times.push((await timed(address)).ms)
	return times.sort((a, b) => a - b)[REPEATS / 2] ?? 0
}

/** Prints, for each kind of page, what a reader downloads and how long it takes to make and to serve. */
export async function bench(): Promise<void> {
	await ensureBuilt()
	const stop = await startSite()
	try {
		await timed(`${SITE}/fr/about`)
		const rows: Record<string, Record<string, string | number>> = {}
		let base = 0
		for (const [name, path] of Object.entries(PAGES)) {
			const first = await timed(SITE + path)
			const cached = await median(SITE + path)
			base ||= first.ms
			rows[name] = {
				'gzip bytes': first.bytes,
				'first (ms)': Math.round(first.ms),
				'to home': `${(first.ms / base).toFixed(1)} x`,
				'cached, median (ms)': cached.toFixed(2),
			}
		}
		console.table(rows)
	} finally {
		await stop()
	}
}
