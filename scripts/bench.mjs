import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { bench } = await import('./bench.ts')
	await bench()
	process.exit(0)
})
