import { whenReady } from './setup/when-ready.mjs'

// A process of its own: pages are rendered in it as the site in production renders them.
await whenReady(async () => {
	process.env.NODE_ENV = 'production'
	const { benchPages } = await import('./bench-pages.ts')
	await benchPages()
	process.exit(0)
})
