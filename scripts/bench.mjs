import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { bench } = await import('./bench.ts')
	const { benchEditing } = await import('./bench-editing.ts')
	await bench()
	await benchEditing()
	process.exit(0)
})
