import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every page needs, and what only pages with a form do. */
const SHEETS = ['tokens', 'base', 'site', 'answers', 'guidance', 'print']
const FORM_SHEET = 'ask'

export interface Stylesheet {
	css: string
	/** How a content-security policy names exactly this stylesheet. */
	hash: string
}

const read = new Map<string, string>()

function readSheets(names: string[]): string {
	const folder = join(process.cwd(), 'components', 'styles')
	return names
		.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8'))
		.join('\n')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s*\n\s*/g, '')
}

/** The words around page numbers on paper; quotes and backslashes cannot break out of the CSS string. */
function pageNumbers(page: string, of: string): string {
	const quote = (text: string) => JSON.stringify(text.replace(/[\\"<>]/g, ''))
	return `@page{@bottom-center{content:${quote(`${page} `)} counter(page) ${quote(` ${of} `)} counter(pages)}}`
}

/** A stylesheet with the hash that allows it and no other. */
export function sealed(css: string): Stylesheet {
	return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}

/**
 * The stylesheet of a public page, put inside it: small, and one request fewer on a slow line. `own` names a sheet that
 * this page alone needs.
 */
export function stylesheetFor(page: string, of: string, withForm = false, own?: string): Stylesheet {
	const names = [...SHEETS, ...(withForm ? [FORM_SHEET] : []), ...(own ? [own] : [])]
	const key = names.join(' ')
	const sheets = read.get(key) ?? readSheets(names)
	read.set(key, sheets)
	return sealed(sheets + pageNumbers(page, of))
}
