// The part of the library that we use; it brings no types of its own.

declare module '@citation-js/core' {
	export class Cite {
		/** Items of CSL-JSON, or the text of a file, which only tests read back. */
		constructor(items: object[] | string)
		data: Record<string, unknown>[]
		format(format: 'bibtex'): string
		format(format: 'ris', options: { format: 'object' }): Record<string, string | string[]>[]
	}
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
