import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export interface MailServer {
	url: string
	/** Every mail it took in, whole. */
	mails: string[]
	close: () => Promise<void>
}

function converse(socket: Socket, mails: string[]): void {
	let mail: string | null = null
	let rest = ''
	socket.write('220 test\r\n')
	socket.on('data', (chunk) => {
		const lines = (rest + chunk).split('\r\n')
		rest = lines.pop() ?? ''
		for (const line of lines) {
			if (mail !== null && line !== '.') {
				mail += `${line}\n`
			} else if (mail !== null) {
				mails.push(mail)
				mail = null
				socket.write('250 ok\r\n')
			} else if (/^DATA/i.test(line)) {
				mail = ''
				socket.write('354 go on\r\n')
			} else {
				socket.write(/^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
			}
		}
	})
	socket.on('error', () => {})
}

/** A mail server that keeps what it is sent; it speaks just enough SMTP. */
export async function startMailServer(): Promise<MailServer> {
	const mails: string[] = []
	const server = createServer((socket) => converse(socket, mails))
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `smtp://127.0.0.1:${port}`,
		mails,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	}
}
