import { describe, expect, it } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { readContent } from '@/lib/content/read-content'
import { smallContent, smallContentWith } from '@/tests/support/small-content'

const CLAIMS = 'it/refugee/health.yaml'
const ITALIAN = 'it/refugee/health.it.yaml'
const SOURCES = 'sources/it.yaml'

/** Each flaw as a person reads it: file:line field: message. */
function flawsIn(files: Map<string, string>): string[] {
	try {
		readContent(files)
		return []
	} catch (error) {
		if (!(error instanceof ContentError)) throw error
		return error.flaws.map((flaw) => `${flaw.file}:${flaw.line} ${flaw.field}: ${flaw.message}`)
	}
}

const claims = smallContent().get(CLAIMS) ?? ''

type Row = [title: string, files: Map<string, string>, flaw: string]

const ONE_FLAW: Row[] = [
	[
		'a provision that does not exist',
		smallContentWith(CLAIMS, 'provision: tui/35', 'provision: tui/99'),
		`${CLAIMS}:13 claims.0.citations: no provision is called tui/99`,
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
		'a translation of nothing',
		smallContentWith(ITALIAN, 'slug: it/refugee/health/1', 'slug: it/refugee/health/2'),
		`${ITALIAN}:1 entries: translates claim:it/refugee/health/2, which does not exist`,
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
		['topic', 'topics: [healt]', 'no topic is called healt'],
		['status', 'statuses: [refuge]', 'no status is called refuge'],
	])('finds a %s that a provision speaks of and that does not exist', (_what, line, message) => {
		const files = smallContentWith(SOURCES, 'article: "35"', `article: "35"\n        ${line}`)
		expect(flawsIn(files)).toEqual([expect.stringMatching(new RegExp(`^${SOURCES}:.*: ${message}$`))])
	})

	it.each(['all', 'refugee'])('knows the status %s of a provision', (status) => {
		const files = smallContentWith(SOURCES, 'article: "35"', `article: "35"\n        statuses: [${status}]`)
		expect(flawsIn(files)).toEqual([])
	})
})
