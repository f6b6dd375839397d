import { LANGUAGE_CODES, SOURCE_LANGUAGE } from '@/lib/domain/languages'

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'
const BEGIN = '<?xml version="1.0" encoding="UTF-8"?>\n'

export const SITEMAP_HEADERS = {
	'content-type': 'application/xml; charset=utf-8',
	'cache-control': 'public, max-age=300',
	'x-content-type-options': 'nosniff',
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function pageEntry(locale: string, addressIn: (locale: string) => string, site: string): string {
	const link = (language: string, code: string) =>
		`<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + addressIn(code))}"/>`
	const links = [...LANGUAGE_CODES.map((code) => link(code, code)), link('x-default', SOURCE_LANGUAGE)]
	return `<url><loc>${escaped(site + addressIn(locale))}</loc>${links.join('')}</url>`
}

/** The pages of one language, each with its address in every language. */
export function sitemapOf(locale: string, pages: ((locale: string) => string)[], site: string): string {
	const entries = pages.map((addressIn) => pageEntry(locale, addressIn, site))
	return `${BEGIN}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="${XHTML}">\n${entries.join('\n')}\n</urlset>\n`
}

/** Where the list of each language is. */
export function sitemapIndex(addressIn: (locale: string) => string, site: string): string {
	const entries = LANGUAGE_CODES.map((code) => `<sitemap><loc>${escaped(site + addressIn(code))}</loc></sitemap>`)
	return `${BEGIN}<sitemapindex xmlns="${SITEMAPS}">\n${entries.join('\n')}\n</sitemapindex>\n`
}
