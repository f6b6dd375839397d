import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { type CitedWork, cslOf } from '@/lib/domain/cited-work'

/** The formats reference managers read, by the ending of their files, with their media types. */
const MEDIA_TYPES = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json',
} as const

export type CitationFormat = keyof typeof MEDIA_TYPES

export const CITATION_FORMATS = Object.keys(MEDIA_TYPES) as CitationFormat[]

export const isCitationFormat = (value: string): value is CitationFormat => Object.hasOwn(MEDIA_TYPES, value)

/**
 * BibTeX has no field for the number of a law or of a revision, nor for the day of reading: all go into its note.
 * The library takes no hyphen in the name of a work.
 */
function printBibtex(works: readonly CitedWork[]): string {
	const items = works.map((work) => {
		const note = [work.number, work.accessed && `accessed ${work.accessed}`].filter(Boolean).join(', ')
		return { ...cslOf(work), 'citation-key': work.id.replaceAll('-', '_'), ...(note && { note }) }
	})
	return `${new Cite(items).format('bibtex').trim()}\n`
}

/** RIS, whose note keeps the number of a revision. The library's own text breaks long lines, and addresses with them. */
function printRis(works: readonly CitedWork[]): string {
	const items = works.map((work) => ({ ...cslOf(work), ...(work.container && work.number && { note: work.number }) }))
	const records = new Cite(items).format('ris', { format: 'object' })
	const lines = records.flatMap(({ TY, ...tags }) => [
		`TY  - ${TY}`,
		...Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`)),
		'ER  - ',
	])
	return `${lines.join('\r\n')}\r\n`
}

/** Works as a file for a reference manager: BibTeX, RIS or CSL-JSON. */
export function printCitations(works: readonly CitedWork[], format: CitationFormat): string {
	if (format === 'bib') return printBibtex(works)
	if (format === 'ris') return printRis(works)
	return `${JSON.stringify(works.map(cslOf), null, '\t')}\n`
}

/** One work in every format, for a dossier that puts its file together by itself. */
export const workFiles = (work: CitedWork) => ({
	bib: printBibtex([work]),
	ris: printRis([work]),
	csl: cslOf(work) as unknown as Record<string, unknown>,
})

/** The headers of such a file: a download that runs nothing, kept by shared caches for minutes only, as pages are. */
export function citationHeaders(name: string, format: CitationFormat): Record<string, string> {
	return {
		'content-type': `${MEDIA_TYPES[format]}; charset=utf-8`,
		'content-disposition': `attachment; filename="${name}.${format}"`,
		'content-security-policy': "default-src 'none'",
		'cache-control': 'public, max-age=300',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
	}
}
