import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { claimPort } from '@/scripts/setup/port'
import { Refusal } from '@/scripts/setup/say.mjs'

let server: Server | undefined

async function takePort(host?: string): Promise<number> {
	server = createServer().listen(0, host)
	await once(server, 'listening')
	return (server.address() as AddressInfo).port
}

async function freePort(): Promise<void> {
	if (!server?.listening) return
	server.close()
	await once(server, 'close')
}

afterEach(freePort)

describe('claimPort', () => {
	it.each(['abc', '0', '-1', '65536', '3.5', ' ', 'NaN', 'Infinity', '3000 3001', '3000;'])(
		'refuses “%s” and says what a port is',
		async (given) => {
			const refused = expect(claimPort(given)).rejects
			await refused.toThrow(Refusal)
			await expect(claimPort(given)).rejects.toThrow(
				`PORT is "${given}", which is no port.\n  What to do: give a number from 1 to 65535`,
			)
		},
	)

	it.each([
		['every address', undefined],
		['127.0.0.1 alone', '127.0.0.1'],
	])('refuses a port taken on %s, names it and names another', async (_what, host) => {
		const port = await takePort(host)
		const claimed = claimPort(String(port))
		await expect(claimed).rejects.toThrow(Refusal)
		await expect(claimed).rejects.toThrow(`Port ${port} is taken by another program.`)
		await expect(claimed).rejects.toThrow(`PORT=${port + 1} npm start`)
	})

	it('gives a free port and leaves it free', async () => {
		const port = await takePort()
		await freePort()
		expect(await claimPort(String(port))).toBe(port)
		expect(await claimPort(String(port))).toBe(port)
	})
})
