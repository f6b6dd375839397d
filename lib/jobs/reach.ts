import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

export type Reach = { reached: true; status: number } | { reached: false; status: number | null; problem: string }

const PATIENCE_MS = 15_000

/** Addresses of this machine and its own network: a link in an entry must not make us knock on those. */
const PRIVATE = /^(127\.|10\.|0\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|::ffff:|f[cd]|fe80)/i

async function isPublicHost(host: string): Promise<boolean> {
	const name = host.replace(/^\[|\]$/g, '')
	const addresses = isIP(name) ? [{ address: name }] : await lookup(name, { all: true })
	return addresses.length > 0 && addresses.every(({ address }) => !PRIVATE.test(address))
}

/** Why nothing answered, in one word that has a text: never that the page is gone, which a failed try cannot tell. */
function problemOf(error: unknown): string {
	const { name, cause, code } = error as { name?: string; code?: string; cause?: { code?: string } }
	if (name === 'TimeoutError') return 'timeout'
	const reason = cause?.code ?? code ?? ''
	if (reason === 'ENOTFOUND' || reason === 'EAI_AGAIN') return 'name-not-found'
	if (reason.startsWith('CERT') || reason.includes('CERTIFICATE')) return 'certificate'
	return 'no-answer'
}

/** Tries to reach a web address once. Redirects are told, not followed, so that none leads to a private place. */
export async function reach(url: string, isAllowed = isPublicHost): Promise<Reach> {
	try {
		if (!(await isAllowed(new URL(url).hostname))) return { reached: false, status: null, problem: 'private-address' }
		const response = await fetch(url, {
			redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE_MS),
			headers: { 'user-agent': 'Sportello link check' },
		})
		await response.body?.cancel()
		const { status } = response
		return status < 400 ? { reached: true, status } : { reached: false, status, problem: 'http-status' }
	} catch (error) {
		return { reached: false, status: null, problem: problemOf(error) }
	}
}
