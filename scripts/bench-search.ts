import { namesIn } from '@/app/[locale]/search/names-in'
import { search } from '@/lib/guidance/search'
import { SEARCH_QUERIES } from '@/tests/support/search-queries'

const ROUNDS = 10

async function timed(asked: (typeof SEARCH_QUERIES)[number]): Promise<number> {
	const start = performance.now()
	await search(asked.query, { ...asked, namesIn })
	return performance.now() - start
}

const at = (times: number[], part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)

/** Prints what a search takes in the database that DATABASE_URL names: once its index is made, and with making it. */
export async function printSearch(): Promise<void> {
	const making: number[] = []
	const searching: number[] = []
	const opened = new Set<string>()
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const asked of SEARCH_QUERIES) {
			const index = `${asked.language}/${asked.country}`
			const ms = await timed(asked)
			;(opened.has(index) ? searching : making).push(ms)
			opened.add(index)
		}
	}
	for (const times of [making, searching]) times.sort((a, b) => a - b)
	console.table({
		'search, index in memory': { 'median (ms)': at(searching, 0.5), '95th percentile (ms)': at(searching, 0.95) },
		'search that makes its index': { 'median (ms)': at(making, 0.5), '95th percentile (ms)': at(making, 0.95) },
	})
}
