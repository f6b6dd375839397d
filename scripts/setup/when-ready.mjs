import { checkNode } from './check-machine.mjs'
import { ensureInstalled } from './install.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { orExplain } from './say.mjs'
import { loadSettings } from './settings.mjs'

/**
 * Makes a clone ready to run our TypeScript, then does the work. What only a person can mend is explained plainly.
 * Plain JavaScript, like all it imports: it runs before anything is installed.
 */
export function whenReady(work) {
	return orExplain(async () => {
		checkNode()
		loadSettings()
		await ensureInstalled()
		await ensurePrismaClient()
		const { register } = await import('tsx/esm/api')
		register()
		await work()
	})
}
