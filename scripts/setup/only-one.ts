import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive } from './postgres-process'
import { Refusal } from './say.mjs'

const FILE = '.data/running'

/** Refuses a second start in the same clone; a note that a killed run left behind does not count. */
export function claimThisClone(): () => void {
	const pid = existsSync(FILE) ? Number(readFileSync(FILE, 'utf8')) : 0
	if (pid > 0 && pid !== process.pid && isAlive(pid)) {
		throw new Refusal(`Sportello already runs from this folder, as process ${pid}.`, 'use that one, or stop it first.')
	}
	mkdirSync('.data', { recursive: true })
	writeFileSync(FILE, String(process.pid))
	return () => rmSync(FILE, { force: true })
}
