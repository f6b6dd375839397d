import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { serve } = await import('./serve.ts')
	await serve()
})
