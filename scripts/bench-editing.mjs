import { whenReady } from './setup/when-ready.mjs'

// A process of its own: a client never changes its database.
await whenReady(async () => {
	const { benchEditing } = await import('./bench-editing.ts')
	await benchEditing()
	process.exit(0)
})
