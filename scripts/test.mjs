import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { runTests } = await import('./run-tests.ts')
	process.exitCode = (await runTests()) ? 0 : 1
})
