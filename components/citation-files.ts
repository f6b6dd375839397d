/** The files that reference managers read, by their endings, and their names. */
export const CITATION_FILES = [
	{ format: 'bib', name: 'BibTeX' },
	{ format: 'ris', name: 'RIS' },
	{ format: 'json', name: 'CSL-JSON' },
] as const
