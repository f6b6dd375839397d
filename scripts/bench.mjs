import { runCommand } from './setup/run-command.mjs'
import { whenReady } from './setup/when-ready.mjs'

await whenReady(async () => {
	const { bench } = await import('./bench.ts')
	await bench()
	await runCommand(process.execPath, ['scripts/bench-pages.mjs'])
	await runCommand(process.execPath, ['scripts/bench-editing.mjs'])
	process.exit(0)
})
