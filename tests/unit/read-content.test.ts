import { describe, expect, it } from 'vitest'
import { flawsIn } from '@/tests/support/flaws-in'
import { smallContent, smallContentWith } from '@/tests/support/small-content'

const CLAIMS = 'it/refugee/health.yaml'
const ITALIAN = 'it/refugee/health.it.yaml'
const SOURCES = 'sources/it.yaml'

const claims = smallContent().get(CLAIMS) ?? ''

type Row = [title: string, files: Map<string, string>, flaw: string]

const ONE_FLAW: Row[] = [
	[
		'a provision that does not exist',
		smallContentWith(CLAIMS, 'provision: tui/35', 'provision: tui/99'),
		`${CLAIMS}:13 claims.0.citations.0.provision: no provision is called tui/99`,
	],
	[
		'an entitlement that does not exist',
		smallContentWith(CLAIMS, 'entitlement: emergency-care', 'entitlement: free-ice'),
		`${CLAIMS}:6 claims.0.entitlement: no entitlement is called free-ice`,
	],
	[
		'two entries of one name',
		smallContent({ [SOURCES]: `${smallContent().get(SOURCES)}      - slug: tui/35\n        article: 35-bis\n` }),
		`${SOURCES}:11 sources.0.provisions.1.slug: tui/35 is used twice`,
	],
	[
		'a claim in a file where it does not belong',
		smallContent({ [ITALIAN]: null, [CLAIMS]: claims.replace('refugee/health/1', 'refugee/housing/1') }),
		`${CLAIMS}:5 claims.0.slug: belongs in it/refugee/housing.yaml`,
	],
	[
		'a file that no kind of entry is kept in',
		smallContent({ 'it/notes.yaml': 'a: 1\n' }),
		'it/notes.yaml:1 path: no kind of content file has this path',
	],
	[
		'a translation without its source words',
		smallContentWith(ITALIAN, '        source: You may go to any hospital.\n', ''),
		`${ITALIAN}:7 entries.0.blocks.0.source: Invalid input: expected string, received undefined`,
	],
	[
		'a folder without its reference file',
		smallContent({ 'reference.yaml': null }),
		'reference.yaml:1 file: Invalid input: expected object, received null',
	],
]

describe('readContent', () => {
	it('finds nothing wrong with a right folder', () => {
		expect(flawsIn(smallContent())).toEqual([])
	})

	it.each(ONE_FLAW)('names the file, line and field of %s', (_title, files, flaw) => {
		expect(flawsIn(files)).toEqual([flaw])
	})

	it.each([
		['topic', 'topics: [healt]', 'topics.0: no topic is called healt'],
		['status', 'statuses: [refuge]', 'statuses.0: no status is called refuge'],
	])('finds a %s that a provision speaks of and that does not exist', (_what, line, message) => {
		const files = smallContentWith(SOURCES, 'article: "35"', `article: "35"\n        ${line}`)
		expect(flawsIn(files)).toEqual([`${SOURCES}:11 sources.0.provisions.0.${message}`])
	})

	it.each(['all', 'refugee'])('knows the status %s of a provision', (status) => {
		const files = smallContentWith(SOURCES, 'article: "35"', `article: "35"\n        statuses: [${status}]`)
		expect(flawsIn(files)).toEqual([])
	})
})
