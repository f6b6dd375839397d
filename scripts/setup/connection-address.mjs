import { isIPv6 } from 'node:net'

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

/** One household has a whole /64: its first four groups name it. */
function network(address) {
	const plain = address.replace(MAPPED, '')
	if (!isIPv6(plain)) return plain
	const [head = '', tail] = plain.split('%')[0].split('::')
	const left = head ? head.split(':') : []
	const right = tail ? tail.split(':') : []
	const missing = tail === undefined ? 0 : 8 - left.length - right.length
	const groups = [...left, ...Array(missing).fill('0'), ...right]
	return groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')
}

/**
 * Where a request comes from. X-Forwarded-For is anybody's to write: it counts only behind proxies of our own, and
 * then only the entry that the outermost of them wrote, the `proxies`th from the end.
 */
export function connectionAddress(socketAddress, forwarded, proxies) {
	const said = proxies > 0 && typeof forwarded === 'string' ? forwarded.split(',').at(-proxies)?.trim() : undefined
	return network(said || socketAddress || 'unknown')
}
