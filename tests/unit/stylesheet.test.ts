import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { stylesheetFor } from '@/lib/document/stylesheet'

const WORDS: [page: string, of: string][] = [
	['Page', 'of'],
	['صفحة', 'من'],
	['"}body{display:none}', '\\'],
	['</style><script>', '<b>'],
]

describe.each(WORDS)('the stylesheet with the words %j and %j', (page, of) => {
	const { css, hash } = stylesheetFor(page, of)

	it('is named by the hash of exactly its bytes', () => {
		expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`)
	})

	it('cannot end its own element', () => {
		expect(css).not.toContain('<')
	})

	it('keeps the words inside their quotation marks', () => {
		const pageRule = css.slice(css.lastIndexOf('@page'))
		expect(pageRule).toMatch(
			/^@page\{@bottom-center\{content:"[^"\\]*" counter\(page\) "[^"\\]*" counter\(pages\)\}\}$/,
		)
	})

	it('loads nothing', () => {
		expect(css).not.toMatch(/@import|@font-face|url\(/)
	})
})

it('differs with its words, and so does its hash', () => {
	expect(stylesheetFor('Page', 'of').hash).not.toBe(stylesheetFor('Pagina', 'di').hash)
})
