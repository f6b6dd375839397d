import { checkNode } from './setup/check-machine.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensurePrismaClient } from './setup/prisma-client.mjs'
import { orExplain } from './setup/say.mjs'
import { loadSettings } from './setup/settings.mjs'

await orExplain(async () => {
	checkNode()
	loadSettings()
	await ensureInstalled()
	await ensurePrismaClient()
	const { register } = await import('tsx/esm/api')
	register()
	const { withDatabase } = await import('./setup/with-database.ts')
	const [direction, folder = 'content'] = process.argv.slice(2)
	await withDatabase(async () => {
		const { importAndTell, exportAndTell } = await import('./content.ts')
		await (direction === 'export' ? exportAndTell(folder) : importAndTell(folder))
	})
})
