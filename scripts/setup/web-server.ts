import { type ChildProcess, spawn } from 'node:child_process'
import { Refusal } from './say.mjs'

const PATIENCE_MS = 60_000
const PAUSE_MS = 50

const NEXT = 'node_modules/next/dist/bin/next'
const OWN_ADDRESS = new URL('own-address.mjs', import.meta.url).href

export interface WebServer {
	address: string
	/** Settles when the server ends, with its exit code. */
	ended: Promise<number>
	stop: () => Promise<void>
}

async function untilUp(address: string, child: ChildProcess): Promise<void> {
	const giveUp = Date.now() + PATIENCE_MS
	while (Date.now() < giveUp && child.exitCode === null) {
		const up = await fetch(`${address}/readyz`).then(
			(response) => response.ok,
			() => false,
		)
		if (up) return
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
	}
	child.kill('SIGTERM')
	throw new Refusal('The web server did not come up.', 'look at the messages above, then run this again.')
}

/** Starts the built site on a port and waits until it can make pages. */
export async function startWebServer(port: number, environment: Record<string, string>): Promise<WebServer> {
	const address = `http://localhost:${port}`
	const child = spawn(process.execPath, ['--import', OWN_ADDRESS, NEXT, 'start', '-p', String(port)], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: {
			...process.env,
			SITE_URL: process.env.SITE_URL || address,
			...environment,
			NODE_ENV: 'production',
			NEXT_TELEMETRY_DISABLED: '1',
		},
		detached: true,
	})
	const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 0)))
	await untilUp(address, child)
	return {
		address,
		ended,
		stop: async () => {
			child.kill('SIGTERM')
			await ended
		},
	}
}
