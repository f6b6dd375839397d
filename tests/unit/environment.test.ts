import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const before = { ...process.env }

beforeEach(() => vi.resetModules())

afterEach(() => {
	process.env = { ...before }
})

/** The environment is checked once per module, so each case reads a fresh one. */
async function check(variables: Record<string, string>) {
	delete process.env.DATABASE_URL
	delete process.env.SITE_URL
	Object.assign(process.env, variables)
	return (await import('@/lib/env')).environment()
}

describe('the environment', () => {
	it('has a local site address when none is given', async () => {
		const { SITE_URL } = await check({ DATABASE_URL: 'postgresql://localhost/sportello' })
		expect(SITE_URL).toBe('http://localhost:3000')
	})

	it.each<[string, Record<string, string>, RegExp]>([
		['no database', {}, /DATABASE_URL is missing/],
		['another kind of database', { DATABASE_URL: 'mysql://localhost/x' }, /must begin with postgresql/],
		['a site address that is none', { DATABASE_URL: 'postgres://x/y', SITE_URL: 'sportello' }, /SITE_URL must be/],
	])('is refused with %s, naming the variable', async (_what, variables, message) => {
		await expect(check(variables)).rejects.toThrow(message)
	})

	it('names every wrong variable at once', async () => {
		await expect(check({ SITE_URL: 'nowhere' })).rejects.toThrow(/DATABASE_URL[\s\S]*SITE_URL/)
	})
})
