import { existsSync } from 'node:fs'

/** Reads .env where there is one; what the environment already says wins. */
export function loadSettings(file = '.env') {
	if (existsSync(file)) process.loadEnvFile(file)
}
