import { createServer } from 'node:net'
import { Refusal } from './say.mjs'

const DEFAULT_PORT = 3000

/** The port to serve on, from PORT. Refuses one that is no port or is taken. */
export async function claimPort(given = process.env.PORT): Promise<number> {
	const port = given === undefined || given === '' ? DEFAULT_PORT : Number(given)
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		throw new Refusal(`PORT is "${given}", which is no port.`, 'give a number from 1 to 65535, such as PORT=3001.')
	}
	await new Promise<void>((resolve, reject) => {
		const probe = createServer()
		probe.once('error', (error: NodeJS.ErrnoException) => {
			const taken = error.code === 'EADDRINUSE'
			reject(
				new Refusal(
					taken ? `Port ${port} is taken by another program.` : `Port ${port} cannot be used: ${error.message}.`,
					`stop that program, or choose another port: PORT=${port < 65535 ? port + 1 : DEFAULT_PORT + 1} npm start`,
				),
			)
		})
		probe.listen(port, () => probe.close(() => resolve()))
	})
	return port
}
