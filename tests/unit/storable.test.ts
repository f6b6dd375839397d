import { describe, expect, it } from 'vitest'
import { isStorable } from '@/lib/domain/storable'

describe('a text that a database can keep', () => {
	it.each(['', 'a\nb\tc', 'così', '你好', 'مرحبا', '😀', '\u0001', '\\u0000', '\u2028'])('may be %j', (text) => {
		for (const value of [text, [text], { a: { b: [text] } }]) expect(isStorable(value)).toBe(true)
	})

	it.each(['a\0b', '\ud83d', '\ude00', '\ude00\ud83d'])('is not %j', (text) => {
		for (const value of [text, ['a', text], { a: { b: [text] } }, { [text]: 'a' }]) {
			expect(isStorable(value)).toBe(false)
		}
	})

	it.each([null, undefined, 0, true, {}, []])('is not at stake in %j', (value) => {
		expect(isStorable(value)).toBe(true)
	})
})
