import { describe, expect, it } from 'vitest'
import { embedHeaders } from '@/lib/document/embed-headers'
import { publicHeaders } from '@/lib/document/policy'

const HASH = 'sha256-abc='
const policy = (headers: Record<string, string>) => (headers['content-security-policy'] ?? '').split('; ')

describe('the headers of an embedded guide', () => {
	it('let any site frame it and no script run, and are else those of a page', () => {
		const changed = policy(embedHeaders(HASH)).filter((rule) => !policy(publicHeaders(HASH)).includes(rule))
		expect(changed).toEqual(["script-src 'none'", 'frame-ancestors *'])
		expect(policy(embedHeaders(HASH))).toHaveLength(policy(publicHeaders(HASH)).length)
	})

	it('keep it out of search engines, which have the page itself', () => {
		expect(embedHeaders(HASH)['x-robots-tag']).toBe('noindex')
	})
})
