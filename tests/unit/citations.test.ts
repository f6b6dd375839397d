import { Cite } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { CITATION_FORMATS, citationHeaders, printCitations } from '@/lib/document/citation-file'
import { type CitedWork, cslOf, workTypeOf } from '@/lib/domain/cited-work'
import { SOURCE_KINDS } from '@/lib/domain/kinds/source'
import { italianCitation, oscolaCitation } from '@/lib/i18n/citation-text'

const CLAIM: CitedWork = {
	id: 'sportello-it-refugee-health-1-2',
	type: 'webpage',
	title: 'Emergency & essential care {100%}: Réfugié, Italy',
	author: 'Clinica Legale di Torino',
	container: 'Sportello',
	number: 'revision 2',
	place: null,
	issued: '2026-11-20',
	accessed: '2026-11-25',
	url: 'https://sportello.example/en/claims/it/refugee/health/1?on=2026-11-25',
	language: 'en',
}

const LAW: CitedWork = {
	...CLAIM,
	...{
		id: 'tui',
		type: 'legislation',
		title: 'Immigration Act',
		author: null,
		container: null,
		number: 'D.Lgs. 286/1998',
	},
	...{ place: 'Italy', issued: '1998-07-25', accessed: null, url: 'https://www.normattiva.it/x' },
}

const parse = (text: string) => new Cite(text).data

describe('a file for reference managers', () => {
	it.each(['bib', 'ris', 'json'] as const)('of a claim is read back from %s as what was cited', (format) => {
		const [read, ...more] = parse(printCitations([CLAIM], format))
		expect(more).toEqual([])
		expect(read).toMatchObject({
			title: CLAIM.title,
			author: [expect.objectContaining({})],
			issued: { 'date-parts': [[2026, 11, 20]] },
			URL: CLAIM.url,
		})
		expect(JSON.stringify(read?.author)).toContain('Torino')
		expect(JSON.stringify(read)).toContain('revision 2')
	})

	it.each(['bib', 'ris', 'json'] as const)('of a law keeps its number in %s', (format) => {
		const [read] = parse(printCitations([LAW], format))
		expect(read).toMatchObject({ title: 'Immigration Act', URL: LAW.url, issued: { 'date-parts': [[1998, 7, 25]] } })
		expect(JSON.stringify(read)).toContain('D.Lgs. 286/1998')
	})

	it.each(CITATION_FORMATS)('holds as many works as were given, in %s', (format) => {
		expect(parse(printCitations([CLAIM, LAW], format))).toHaveLength(2)
	})

	it('names works in BibTeX by names that stay, with the day of reading', () => {
		const file = printCitations([CLAIM], 'bib')
		expect(file).toContain('@misc{sportello_it_refugee_health_1_2,')
		expect(file).toContain('note = {revision 2, accessed 2026-11-25}')
	})

	it('breaks no line of RIS, however long', () => {
		const url = `https://sportello.example/${'a'.repeat(200)}`
		expect(printCitations([{ ...CLAIM, url }], 'ris').split('\r\n')).toContain(`UR  - ${url}`)
	})

	it('leaves out what is not known', () => {
		const bare = { ...LAW, number: null, place: null, issued: null, url: null }
		expect(cslOf(bare)).toEqual({ id: 'tui', type: 'legislation', title: 'Immigration Act', language: 'en' })
	})

	it('gives dates as exactly as they are known', () => {
		expect(cslOf({ ...LAW, issued: '1966' }).issued).toEqual({ 'date-parts': [[1966]] })
	})

	it('is a download that runs nothing', () => {
		expect(citationHeaders('tui', 'bib')).toMatchObject({
			'content-type': 'application/x-bibtex; charset=utf-8',
			'content-disposition': 'attachment; filename="tui.bib"',
			'content-security-policy': "default-src 'none'",
		})
	})

	it.each(SOURCE_KINDS)('knows what a %s is', (kind) => {
		expect(workTypeOf(kind)).toMatch(/^[a-z_]+$/)
	})
})

describe('a citation as text', () => {
	it.each([
		[
			italianCitation(CLAIM),
			'Clinica Legale di Torino, «Emergency & essential care {100%}: Réfugié, Italy», in Sportello, revision 2, 20 novembre 2026, https://sportello.example/en/claims/it/refugee/health/1?on=2026-11-25 (consultato il 25 novembre 2026)',
		],
		[
			oscolaCitation(CLAIM),
			'Clinica Legale di Torino, ‘Emergency & essential care {100%}: Réfugié, Italy’ (Sportello, revision 2, 20 November 2026) <https://sportello.example/en/claims/it/refugee/health/1?on=2026-11-25> accessed 25 November 2026',
		],
		[italianCitation(LAW), 'D.Lgs. 286/1998 (Italy), 25 luglio 1998, «Immigration Act», https://www.normattiva.it/x'],
		[oscolaCitation(LAW), 'Immigration Act (D.Lgs. 286/1998, Italy, 25 July 1998) <https://www.normattiva.it/x>'],
		[oscolaCitation({ ...LAW, number: null, place: null, issued: null, url: null }), 'Immigration Act'],
		[italianCitation({ ...LAW, number: null, place: null, issued: null, url: null }), '«Immigration Act»'],
		[
			oscolaCitation({ ...LAW, author: 'Constitutional Court of Italy', url: null }),
			'Constitutional Court of Italy, Immigration Act (D.Lgs. 286/1998, Italy, 25 July 1998)',
		],
	])('is %s', (made, expected) => {
		expect(made).toBe(expected)
	})
})
