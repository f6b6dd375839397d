import { describe, expect, it } from 'vitest'
import { flawsIn } from '@/tests/support/flaws-in'
import { smallContent, smallContentWith } from '@/tests/support/small-content'

const REFERENCE = 'reference.yaml'
const CLAIMS = 'it/refugee/health.yaml'
const SOURCES = 'sources/it.yaml'
const SERVICES = 'it/services/turin.yaml'

type Row = [title: string, path: string, words: string, instead: string, flaw: string]

const IN_REFERENCE: Row[] = [
	['a language twice', REFERENCE, 'code: it', 'code: en', '5 languages.1.code: en is used twice'],
	['a country twice', REFERENCE, '- code: de', '- code: it', '10 countries.1.code: it is used twice'],
	['a topic twice', REFERENCE, 'slug: housing', 'slug: health', '15 topics.1.slug: health is used twice'],
	[
		'an entitlement in two topics',
		REFERENCE,
		'      - reception',
		'      - reception\n      - emergency-care',
		'18 topics.1.entitlements.1: emergency-care is used twice',
	],
	['a status twice', REFERENCE, 'slug: seasonal-worker', 'slug: refugee', '23 statuses.2.slug: refugee is used twice'],
	['an unknown parent', REFERENCE, 'parent: worker', 'parent: boss', '25 statuses.2.parent: no status is called boss'],
	[
		'a status under itself',
		REFERENCE,
		'parent: worker',
		'parent: seasonal-worker',
		'25 statuses.2.parent: seasonal-worker cannot stand under itself',
	],
]

const IN_FILES: Row[] = [
	[
		'an entitlement of another topic',
		CLAIMS,
		'entitlement: emergency-care',
		'entitlement: reception',
		'6 claims.0.entitlement: reception belongs to the topic housing',
	],
	[
		'the same place of a law cited twice',
		CLAIMS,
		'      - provision: tui/35\n',
		'      - provision: tui/35\n        quote: a\n      - provision: tui/35\n        quote: b\n',
		'15 claims.0.citations.1.provision: the same place of tui/35 is cited twice',
	],
	[
		'a second citation that leads nowhere',
		'it/refugee/guide.yaml',
		'  - provision: tui/35\n',
		'  - provision: tui/35\n  - provision: tui/99\n',
		'10 citations.1.provision: no provision is called tui/99',
	],
	[
		'a treaty that does not exist',
		'ratifications/it.yaml',
		'source: tui',
		'source: cmw',
		'4 ratifications.0.source: no source is called cmw',
	],
	[
		'an unknown topic of a service',
		SERVICES,
		'      - health\n',
		'      - health\n      - healt\n',
		'10 services.0.topics.1: no topic is called healt',
	],
	[
		'a topic of a service twice',
		SERVICES,
		'      - health\n',
		'      - health\n      - health\n',
		'10 services.0.topics.1: health is named twice',
	],
	[
		'an unknown status of a provision',
		SOURCES,
		'article: "35"\n',
		'article: "35"\n        statuses:\n          - refugee\n          - refuge\n',
		'13 sources.0.provisions.0.statuses.1: no status is called refuge',
	],
	['a place without a name', SERVICES, 'place: Torino', "place: ' '", '2 place: must not begin or end with a space'],
	['an alias to nothing', CLAIMS, 'You may go to any hospital.', '*gone', '8 YAML: no anchor is called gone'],
]

describe('a name in content/', () => {
	it.each([...IN_REFERENCE, ...IN_FILES])(
		'is refused once, where it stands: %s',
		(_title, path, words, instead, flaw) => {
			const found = flawsIn(smallContentWith(path, words, instead))
			// A name lost from the reference file is missed elsewhere too; what counts is that its own flaw is there once.
			expect(found.filter((text) => path !== REFERENCE || text.startsWith(REFERENCE))).toEqual([`${path}:${flaw}`])
		},
	)

	it('of two statuses under each other is refused at both', () => {
		const files = smallContentWith(
			REFERENCE,
			'slug: worker\n    kind: status',
			'slug: worker\n    kind: status\n    parent: seasonal-worker',
		)
		expect(flawsIn(files)).toEqual([
			`${REFERENCE}:23 statuses.1.parent: worker cannot stand under itself`,
			`${REFERENCE}:26 statuses.2.parent: seasonal-worker cannot stand under itself`,
		])
	})

	it('may be cited twice at two places', () => {
		const twice = '      - provision: tui/35\n        pinpoint: (1)\n      - provision: tui/35\n'
		expect(flawsIn(smallContentWith(CLAIMS, '      - provision: tui/35\n', twice))).toEqual([])
	})

	it.each([
		['a wrong value', 'kind: law', 'kind: rumour'],
		['broken YAML', 'kind: law', 'kind: @law'],
	])('is not called lost when its own file is refused for %s', (_what, words, instead) => {
		expect(flawsIn(smallContentWith(SOURCES, words, instead))).toEqual([expect.stringContaining(`${SOURCES}:5 `)])
	})

	it('is not called lost when its own file has a path nobody knows', () => {
		const sources = smallContent().get(SOURCES) ?? ''
		expect(flawsIn(smallContent({ [SOURCES]: null, 'sources/it_laws.yaml': sources }))).toEqual([
			'sources/it_laws.yaml:1 path: no kind of content file has this path',
		])
	})
})
