import { describe, expect, it } from 'vitest'
import { publicHeaders } from '@/lib/document/policy'

const HASH = 'sha256-abc='
const headers = publicHeaders(HASH)

const directives = new Map(
	(headers['content-security-policy'] ?? '').split('; ').map((directive) => {
		const [name = '', ...sources] = directive.split(' ')
		return [name, sources]
	}),
)

describe('the content-security policy', () => {
	it.each([
		['default-src', "'none'"],
		['script-src', "'self'"],
		['style-src', `'${HASH}'`],
		['img-src', "'self'"],
		['form-action', "'self'"],
		['base-uri', "'none'"],
		['frame-ancestors', "'none'"],
	])('allows in %s %s alone', (name, source) => {
		expect(directives.get(name)).toEqual([source])
	})

	it.each([...directives])('lets no third party and nothing unsafe into %s', (_name, sources) => {
		for (const source of sources) expect(["'none'", "'self'", `'${HASH}'`]).toContain(source)
	})
})

it('lets no page load data but one whose own script does, and that from this site alone', () => {
	expect(headers['content-security-policy']).not.toContain('connect-src')
	expect(publicHeaders(HASH, true)['content-security-policy']).toContain("; connect-src 'self'; ")
})

describe('the headers of a public page', () => {
	it.each([
		['content-type', 'text/html; charset=utf-8'],
		['referrer-policy', 'no-referrer'],
		['x-content-type-options', 'nosniff'],
	])('say %s: %s', (name, value) => {
		expect(headers[name]).toBe(value)
	})

	it('set no cookie', () => {
		expect(Object.keys(headers)).not.toContain('set-cookie')
	})

	it('let a shared cache keep a page for minutes only', () => {
		const seconds = Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1])
		expect(seconds).toBeLessThanOrEqual(600)
	})
})
