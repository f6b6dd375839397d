import { describe, expect, it } from 'vitest'
import { contentHash } from '@/lib/domain/canonical'
import { canonicalJson } from '@/lib/domain/canonical-json'

describe('canonicalJson', () => {
	it.each<[string, unknown, unknown]>([
		['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
		['the order of keys inside', { x: { a: 1, b: [{ c: 3, d: 4 }] } }, { x: { b: [{ d: 4, c: 3 }], a: 1 } }],
		['a field that is undefined', { a: 1 }, { a: 1, b: undefined }],
		['such a field inside a list', [{ a: 1 }], [{ a: 1, b: undefined }]],
	])('does not see %s', (_what, one, other) => {
		expect(canonicalJson(one)).toBe(canonicalJson(other))
		expect(contentHash(one)).toBe(contentHash(other))
	})

	it.each<[string, unknown, unknown]>([
		['the order of a list', [1, 2], [2, 1]],
		['null and nothing', { a: null }, {}],
		['an empty list and an empty object', [], {}],
		['a number and its text', 1, '1'],
		['true and its text', { a: true }, { a: 'true' }],
		['texts that hold each other’s quotes', { a: '","b":"' }, { a: '', b: '' }],
		['one list and two', [[1], [2]], [[1, 2]]],
		['a space more', 'a', 'a '],
		['the same letter composed and not', '\u00e9', 'e\u0301'],
	])('tells apart %s', (_what, one, other) => {
		expect(canonicalJson(one)).not.toBe(canonicalJson(other))
		expect(contentHash(one)).not.toBe(contentHash(other))
	})

	it.each([[null], [0], ['"quoted"\n'], [[]], [{}], [{ z: [1, { y: 'ن', x: null }], a: false }]])(
		'loses nothing of %j',
		(value) => {
			expect(JSON.parse(canonicalJson(value))).toEqual(value)
		},
	)

	it('writes keys in order and no spaces', () => {
		expect(canonicalJson({ b: [2, { d: 4, c: 3 }], a: 'x' })).toBe('{"a":"x","b":[2,{"c":3,"d":4}]}')
	})
})

describe('contentHash', () => {
	it('stays the same from one release to the next', () => {
		expect(contentHash({ b: 2, a: [1, 'ن'] })).toBe('54f620b24779908659c70477efa6860ff1916c871fedf249e5c5b6e476654c4a')
	})
})
