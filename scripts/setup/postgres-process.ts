import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Client } from 'pg'
import type { PostgresUser } from './postgres-user'
import { Refusal } from './say.mjs'

const PAUSE_MS = 50
const PATIENCE_MS = 60_000

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM'
	}
}

/** A TCP port nobody listens on now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.on('error', reject)
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number }
			server.close(() => resolve(port))
		})
	})
}

/** Stops a PostgreSQL that an earlier, killed run left behind on this data folder. */
export async function stopLeftBehind(data: string): Promise<void> {
	const pidFile = join(data, 'postmaster.pid')
	if (!existsSync(pidFile)) return
	const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
	const commandLine = `/proc/${pid}/cmdline`
	const isOurs = existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(data)
	if (!isOurs) return
	process.kill(pid, 'SIGINT')
	const giveUp = Date.now() + PATIENCE_MS
	while (isAlive(pid) && Date.now() < giveUp) await pause()
}

/** Waits until a server answers on its address, or its process has ended. */
export async function untilReady(url: string, server: ChildProcess, log: () => string): Promise<void> {
	const giveUp = Date.now() + PATIENCE_MS
	while (Date.now() < giveUp) {
		if (server.exitCode !== null) break
		const client = new Client({ connectionString: url })
		client.on('error', () => {})
		try {
			await client.connect()
			await client.end()
			return
		} catch {
			await pause()
		}
	}
	throw new Refusal(`The embedded PostgreSQL did not start.\n${log()}`, 'mend what it says, then run this again.')
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches it only when we say so. */
export function spawnServer(binary: string, args: string[], user: PostgresUser | null) {
	const server = spawn(binary, args, { ...(user ?? {}), stdio: ['ignore', 'ignore', 'pipe'], detached: true, cwd: '/' })
	let log = ''
	server.stderr.on('data', (chunk) => {
		log = `${log}${chunk}`.slice(-4000)
	})
	server.on('error', (error) => {
		log += String(error)
	})
	return { server, log: () => log }
}

/** Ends a server the way PostgreSQL calls fast: open work is rolled back, nothing is lost. */
export async function stopServer(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return
	const ended = new Promise((resolve) => server.once('exit', resolve))
	server.kill('SIGINT')
	await ended
}
