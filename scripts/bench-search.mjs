import { whenReady } from './setup/when-ready.mjs'

// A process of its own, on the database that DATABASE_URL names: a client never changes its database.
await whenReady(async () => {
	const { printSearch } = await import('./bench-search.ts')
	await printSearch()
	process.exit(0)
})
