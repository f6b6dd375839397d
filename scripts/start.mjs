import { checkNode } from './setup/check-machine.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensurePrismaClient } from './setup/prisma-client.mjs'
import { orExplain } from './setup/say.mjs'
import { loadSettings } from './setup/settings.mjs'

// Plain JavaScript: this file runs before anything is installed.
await orExplain(async () => {
	checkNode()
	loadSettings()
	await ensureInstalled()
	await ensurePrismaClient()
	const { register } = await import('tsx/esm/api')
	register()
	const { serve } = await import('./serve.ts')
	await serve()
})
