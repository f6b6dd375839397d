import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SHEETS = ['tokens', 'base', 'site', 'answers', 'guidance', 'print']

export interface Stylesheet {
	css: string
	/** How a content-security policy names exactly this stylesheet. */
	hash: string
}

let plain: string | undefined

function readSheets(): string {
	const folder = join(process.cwd(), 'components', 'styles')
	return SHEETS.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8'))
		.join('\n')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\s*\n\s*/g, '')
}

/** The words around page numbers on paper; quotes and backslashes cannot break out of the CSS string. */
function pageNumbers(page: string, of: string): string {
	const quote = (text: string) => JSON.stringify(text.replace(/[\\"<>]/g, ''))
	return `@page{@bottom-center{content:${quote(`${page} `)} counter(page) ${quote(` ${of} `)} counter(pages)}}`
}

/** The stylesheet of every public page, put inside it: small, and one request fewer on a slow line. */
export function stylesheetFor(page: string, of: string): Stylesheet {
	plain ??= readSheets()
	const css = plain + pageNumbers(page, of)
	return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}
