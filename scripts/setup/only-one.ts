import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive } from './postgres-process'
import { Refusal } from './say.mjs'

const FILE = '.data/running'

/** A number left by a killed run may belong to some other program by now. */
function isSportello(pid: number): boolean {
	if (pid <= 0 || pid === process.pid || !isAlive(pid)) return false
	const commandLine = `/proc/${pid}/cmdline`
	return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('scripts/')
}

/** Refuses a second run in the same clone. Gives the function that lets the next one in. */
export function claimThisClone(): () => void {
	const pid = existsSync(FILE) ? Number(readFileSync(FILE, 'utf8')) : 0
	if (isSportello(pid)) {
		throw new Refusal(`Sportello already runs from this folder, as process ${pid}.`, 'use that one, or stop it first.')
	}
	mkdirSync('.data', { recursive: true })
	writeFileSync(FILE, String(process.pid))
	return () => rmSync(FILE, { force: true })
}
