import { describe, expect, it } from 'vitest'
import { flawsIn } from '@/tests/support/flaws-in'
import { smallContent } from '@/tests/support/small-content'

const CLAIMS = 'it/refugee/health.yaml'
const ITALIAN = 'it/refugee/health.it.yaml'
const GUIDE_ITALIAN = 'it/refugee/guide.it.yaml'
const italian = smallContent().get(ITALIAN) ?? ''
const item = italian.slice(italian.indexOf('  - kind'))
const claims = smallContent().get(CLAIMS) ?? ''

const inItalian = (words: string, instead: string) => smallContent({ [ITALIAN]: italian.replace(words, instead) })

const ONE_FLAW: [title: string, files: Map<string, string>, flaw: string][] = [
	[
		'a language that the name of its file contradicts',
		inItalian('language: it', 'language: en'),
		`${ITALIAN}:1 language: says en, but the path says it`,
	],
	[
		'the language of the source',
		smallContent({ 'it/refugee/health.en.yaml': italian.replace('language: it', 'language: en') }),
		'it/refugee/health.en.yaml:1 language: en is the language of the source',
	],
	[
		'a language that does not exist',
		smallContent({
			'it/refugee/health.xx.yaml': italian.replace('language: it', 'language: xx'),
		}),
		'it/refugee/health.xx.yaml:1 language: no language is called xx',
	],
	[
		'an entry twice in one file',
		smallContent({ [ITALIAN]: italian + item }),
		`${ITALIAN}:11 entries.1.slug: claim:it/refugee/health/1 is translated twice`,
	],
	[
		'an entry of another file, even one that is translated there',
		smallContent({ [GUIDE_ITALIAN]: italian }),
		`${GUIDE_ITALIAN}:4 entries.0.slug: belongs in ${ITALIAN}`,
	],
	[
		'an entry that does not exist',
		inItalian('slug: it/refugee/health/1', 'slug: it/refugee/health/2'),
		`${ITALIAN}:4 entries.0.slug: translates claim:it/refugee/health/2, which does not exist`,
	],
	[
		'a file that does not exist, once for all its entries',
		smallContent({ [CLAIMS]: null, [ITALIAN]: italian + item.replace('health/1', 'health/2') }),
		`${ITALIAN}:1 path: no file of entries is called ${CLAIMS}`,
	],
	[
		'the reference file',
		smallContent({ 'reference.it.yaml': italian }),
		'reference.it.yaml:1 path: no file of entries is called reference.yaml',
	],
	[
		'one block twice',
		inItalian('    blocks:\n', '    blocks:\n      - key: summary\n        source: Old.\n        text: Vecchio.\n'),
		`${ITALIAN}:10 entries.0.blocks.1.key: summary is translated twice`,
	],
	[
		'a reviewer without a name',
		inItalian('method: human', 'method: human\n    reviewedBy: " "'),
		`${ITALIAN}:6 entries.0.reviewedBy: must not begin or end with a space`,
	],
]

describe('a translation', () => {
	it.each(ONE_FLAW)('is refused once, where it stands: %s', (_title, files, flaw) => {
		expect(flawsIn(files)).toEqual([flaw])
	})

	it.each(['colour', 'answer', 'summary.0', 'steps', 'steps.x', 'steps.01', 'steps.0.0', 'Summary', 'toString'])(
		'is refused for the block %s, which no claim can have',
		(key) => {
			expect(flawsIn(inItalian('key: summary', `key: ${key}`))).toEqual([
				`${ITALIAN}:7 entries.0.blocks.0.key: no block of a claim is called ${key}`,
			])
		},
	)

	it.each([
		['a list item that has gone', 'steps.7'],
		['a field that is empty now', 'deadline'],
	])('may keep the block of %s', (_what, key) => {
		expect(flawsIn(inItalian('key: summary', `key: ${key}`))).toEqual([])
	})

	it('may be of words since edited', () => {
		expect(flawsIn(inItalian('source: You may', 'source: You can'))).toEqual([])
	})

	it.each([
		['a wrong value', claims.replace('answer: yes', 'answer: maybe'), '7 claims.0.answer'],
		['broken YAML', claims.replace('answer: yes', 'answer: @yes'), '7 YAML'],
		['another country than its path', claims.replace('country: it', 'country: de'), '1 country'],
	])('says nothing when the file it translates is refused for %s', (_what, source, flaw) => {
		expect(flawsIn(smallContent({ [CLAIMS]: source }))).toEqual([expect.stringContaining(`${CLAIMS}:${flaw}: `)])
	})
})
