import { checkNode } from './setup/check-machine.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensurePrismaClient } from './setup/prisma-client.mjs'
import { orExplain } from './setup/say.mjs'

await orExplain(async () => {
	checkNode()
	await ensureInstalled()
	await ensurePrismaClient()
	const { register } = await import('tsx/esm/api')
	register()
	const { runTests } = await import('./run-tests.ts')
	process.exitCode = (await runTests()) ? 0 : 1
})
