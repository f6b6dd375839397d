import { describe, expect, it } from 'vitest'
import { entityTag, hasAlready } from '@/lib/domain/open-data/entity-tag'

const TAG = entityTag('{"a":1}')

describe('an entity tag', () => {
	it('is weak, the same for the same body and another for another', () => {
		expect(TAG).toMatch(/^W\/"[\w-]{27}"$/)
		expect(entityTag('{"a":1}')).toBe(TAG)
		expect(entityTag('{"a":2}')).not.toBe(TAG)
	})

	it.each([
		[null, false],
		['', false],
		['"other"', false],
		[TAG, true],
		[TAG.slice(2), true],
		[`"other", ${TAG}`, true],
		['*', true],
	])('sent back as %j is known: %j', (sent, known) => {
		expect(hasAlready(sent, TAG)).toBe(known)
	})
})
