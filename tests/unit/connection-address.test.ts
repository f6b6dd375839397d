import { describe, expect, it } from 'vitest'
import { connectionAddress } from '@/scripts/setup/connection-address.mjs'

describe('where a request comes from', () => {
	it.each([
		['203.0.113.7', undefined, 0, '203.0.113.7'],
		['203.0.113.7', '8.8.8.8', 0, '203.0.113.7'],
		['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
		['10.0.0.1', '8.8.8.8', 1, '8.8.8.8'],
		['10.0.0.1', '6.6.6.6, 8.8.8.8', 1, '8.8.8.8'],
		['10.0.0.1', '6.6.6.6, 8.8.8.8, 10.0.0.2', 2, '8.8.8.8'],
		['10.0.0.1', undefined, 1, '10.0.0.1'],
		['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
		['2001:db8:1:2::9', undefined, 0, '2001:db8:1:2'],
		['2001:0db8::9', undefined, 0, '2001:db8:0:0'],
		['::1', undefined, 0, '0:0:0:0'],
		['fe80::1%eth0', undefined, 0, 'fe80:0:0:0'],
		[undefined, undefined, 0, 'unknown'],
	])('socket %s, forwarded %s, behind %i proxies: %s', (socket, forwarded, proxies, address) => {
		expect(connectionAddress(socket, forwarded, proxies)).toBe(address)
	})
})
