import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkYaml, printYaml, readYaml } from '@/lib/content/yaml-file'

const SOURCE = `country: it
claims:
  - slug: one
    steps:
      - Go
      - Ask
  - slug: two
`

const schema = z.strictObject({
	country: z.string(),
	claims: z.array(z.strictObject({ slug: z.string(), steps: z.array(z.string().max(4, 'too long')).default([]) })),
})

describe('readYaml', () => {
	const { lineOf } = readYaml('a.yaml', SOURCE)

	it.each<[(string | number)[], number]>([
		[[], 1],
		[['country'], 1],
		[['claims'], 3],
		[['claims', 0, 'slug'], 3],
		[['claims', 0, 'steps', 1], 6],
		[['claims', 1, 'slug'], 7],
		[['claims', 1, 'missing'], 7],
		[['claims', 1, 'missing', 'deeper'], 7],
		[['nowhere'], 1],
	])('says on which line %j stands, or what holds it', (field, line) => {
		expect(lineOf(field)).toBe(line)
	})

	it.each([
		['the end, where a quotation mark is still open', 'a: 1\nb: "open\n', 3],
		['a value that begins with @', 'a: 1\nb: @c\nc: 2\n', 2],
		['the same field twice', 'a: 1\nc: 1\na: 2\n', 3],
		['a tab for an indent', 'a:\n\tb: 1\n', 2],
		['an alias to nothing', 'a: 1\nb: *gone\n', 2],
		['an alias that stands before its anchor', 'a: 1\nb: *later\nc: &later 1\n', 2],
		['an alias inside a key', 'a: 1\n? [*gone]\n: 1\n', 2],
	])('gives no data but the line of %s', (_what, source, line) => {
		const file = readYaml('a.yaml', source)
		expect(file.data).toBeNull()
		expect(file.flaws).not.toEqual([])
		for (const flaw of file.flaws) expect(flaw).toMatchObject({ file: 'a.yaml', line, field: 'YAML' })
	})
})

describe('readYaml, where a file cannot be made into data', () => {
	const bomb = [
		'a: &a [x, x]',
		...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]}, `.repeat(9)}x]`),
	]

	it.each([
		['aliases that multiply without end', `${bomb.join('\n')}\n`],
		['a merge of what is no map', '%YAML 1.1\n---\na:\n  <<: 1\n'],
	])('gives a flaw for %s', (_what, source) => {
		const file = readYaml('a.yaml', source)
		expect(file.data).toBeNull()
		expect(file.flaws).toMatchObject([{ file: 'a.yaml', field: 'YAML' }])
	})

	it('follows an alias to its anchor', () => {
		expect(readYaml('a.yaml', 'a: &here x\nb: *here\n')).toMatchObject({ data: { a: 'x', b: 'x' }, flaws: [] })
	})
})

describe('checkYaml', () => {
	const check = (source: string) => checkYaml(readYaml('a.yaml', source), schema)

	it('gives the data of a right file', () => {
		expect(check(SOURCE)).toMatchObject({ value: { claims: [{ steps: ['Go', 'Ask'] }, { steps: [] }] }, flaws: [] })
	})

	it.each([
		['a wrong value', SOURCE.replace('Ask', 'Ask them'), 6, 'claims.0.steps.1'],
		['a value of the wrong type', SOURCE.replace('slug: two', 'slug: 2'), 7, 'claims.1.slug'],
		['a missing field', SOURCE.replace('country: it\n', ''), 1, 'country'],
		['an unknown field', SOURCE.replace('slug: two', 'slug: two\n    colour: red'), 7, 'claims.1'],
		['an empty file', '', 1, 'file'],
	])('names the line and the field of %s', (_what, source, line, field) => {
		const { value, flaws } = check(source)
		expect(value).toBeNull()
		expect(flaws).toMatchObject([{ file: 'a.yaml', line, field }])
	})

	it('reports broken YAML instead of what is missing in it', () => {
		expect(check('a: "').flaws.map((flaw) => flaw.field)).toEqual(['YAML'])
	})
})

describe('printYaml', () => {
	it('leaves out what says nothing, at every depth', () => {
		expect(printYaml({ a: null, b: [], c: { d: null, e: false, f: 0 }, g: [{ h: null, i: 1 }] })).toBe(
			'c:\n  e: false\n  f: 0\ng:\n  - i: 1\n',
		)
	})

	it('writes the same object twice in full, without an alias', () => {
		const shared = { x: 1 }
		expect(printYaml({ a: shared, b: shared })).toBe('a:\n  x: 1\nb:\n  x: 1\n')
	})

	it.each([
		'yes',
		'null',
		'2025',
		'007',
		'a: b',
		'# no comment',
		"it's",
		'two\nlines',
		'long '.repeat(60).trim(),
		'نص',
	])('writes %j so that it is read as the same text', (text) => {
		expect(readYaml('a.yaml', printYaml({ text })).data).toEqual({ text })
	})
})
