// Loaded before the web server: tells each request the address it came from, in a header that nobody else can set.
import { Server } from 'node:http'
import { connectionAddress } from './connection-address.mjs'

const HEADER = 'x-sportello-address'
const proxies = Number(process.env.TRUST_PROXY || 0)
const emit = Server.prototype.emit

Server.prototype.emit = function emitWithAddress(event, ...given) {
	if (event === 'request') {
		const [request] = given
		request.headers[HEADER] = connectionAddress(
			request.socket.remoteAddress,
			request.headers['x-forwarded-for'],
			proxies,
		)
	}
	return emit.call(this, event, ...given)
}
