import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobId } from '@/lib/jobs/job-id'
import { reach } from '@/lib/jobs/reach'

let server: Server
let site: string

beforeAll(async () => {
	server = createServer((request, response) => {
		const status = Number(request.url?.slice(1))
		response.writeHead(status, status === 301 ? { location: 'http://127.0.0.1:1/secret' } : {}).end('text')
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const anywhere = async () => true

describe('a try to reach an address', () => {
	it.each([
		[200, { reached: true, status: 200 }],
		[301, { reached: true, status: 301 }],
		[404, { reached: false, status: 404, problem: 'http-status' }],
		[500, { reached: false, status: 500, problem: 'http-status' }],
	])('that answers %d tells it, and follows nothing', async (status, found) => {
		expect(await reach(`${site}/${status}`, anywhere)).toEqual(found)
	})

	it('that nothing answers says so, not that the page is gone', async () => {
		expect(await reach('http://127.0.0.1:1/', anywhere)).toEqual({ reached: false, status: null, problem: 'no-answer' })
	})

	it('of a name nobody has says so', async () => {
		const found = await reach('http://nobody.invalid/')
		expect(found).toEqual({ reached: false, status: null, problem: 'name-not-found' })
	})

	it.each([
		'http://127.0.0.1/',
		'http://10.1.2.3/',
		'http://192.168.1.1/',
		'http://172.20.0.1/',
		'http://169.254.169.254/latest',
		'http://[::1]/',
		'http://[fd00::1]/',
		'http://0.0.0.0/',
		'http://localhost/',
	])('never knocks on this machine or its network: %s', async (url) => {
		expect(await reach(url)).toMatchObject({ reached: false, problem: 'private-address' })
	})
})

it('the id of a job is the same for the same parts, another for others, and a UUID', () => {
	expect(jobId('a', 'b')).toBe(jobId('a', 'b'))
	expect(jobId('a', 'b')).not.toBe(jobId('ab', ''))
	expect(jobId('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})
