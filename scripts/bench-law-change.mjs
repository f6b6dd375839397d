import { whenReady } from './setup/when-ready.mjs'

// A process of its own, on the database that DATABASE_URL names: a client never changes its database.
await whenReady(async () => {
	const { printLawChange } = await import('./bench-law-change.ts')
	await printLawChange()
	process.exit(0)
})
