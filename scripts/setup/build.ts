import { bundleScripts } from './bundle-scripts'
import { checkDisk } from './check-machine.mjs'
import { runCommand } from './run-command.mjs'
import { Refusal, say } from './say.mjs'
import { whenChanged } from './stamp.mjs'

const INPUTS = [
	'app',
	'components',
	'lib',
	'messages',
	'next.config.ts',
	'package-lock.json',
	'prisma/schema.prisma',
	'proxy.ts',
	'tsconfig.json',
]
const NEEDED_MEGABYTES = 300

/** Builds the site when its code or its texts changed since the last build that finished. */
export async function ensureBuilt(): Promise<void> {
	await bundleScripts()
	await whenChanged('.next/.sportello-built', INPUTS, async () => {
		say('Building the site (half a minute)')
		checkDisk(NEEDED_MEGABYTES)
		const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
		const code = await runCommand(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { quiet: true, env })
		if (code !== 0) throw new Refusal('The site could not be built.', 'see the message above.')
	})
}
