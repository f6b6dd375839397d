import { runCommand } from './run-command.mjs'
import { Refusal, say } from './say.mjs'
import { whenChanged } from './stamp.mjs'

/** Generates the database client when the schema changed. */
export async function ensurePrismaClient() {
	await whenChanged('lib/db/generated/.stamp', ['prisma/schema.prisma', 'package-lock.json'], async () => {
		say('Generating the database client')
		// Generating needs no schema engine, but Prisma downloads one unless some executable is named.
		const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
		const code = await runCommand(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
			quiet: true,
			env,
		})
		if (code !== 0) throw new Refusal('The database client could not be generated.', 'see the message above.')
	})
}
