import { describe, expect, it } from 'vitest'
import { sitemapIndex, sitemapOf } from '@/lib/document/sitemap'
import { LANGUAGE_CODES } from '@/lib/domain/languages'

const SITE = 'https://sportello.example'

describe('the list of the pages of a language', () => {
	const xml = sitemapOf('ar', [(locale) => `/${locale}`, (locale) => `/${locale}/it?a&b`], SITE)

	it('holds each page once, in that language', () => {
		expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
			`${SITE}/ar`,
			`${SITE}/ar/it?a&amp;b`,
		])
	})

	it('gives each page in every language, itself among them, and English to all others', () => {
		const [first = ''] = xml.split('</url>')
		const links = [...first.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, code, address]) => [code, address])
		expect(links).toEqual([...LANGUAGE_CODES.map((code) => [code, `${SITE}/${code}`]), ['x-default', `${SITE}/en`]])
	})
})

describe('the list of these lists', () => {
	it('holds one of each language', () => {
		const xml = sitemapIndex((locale) => `/${locale}/pages.xml`, SITE)
		expect(xml.match(/<loc>/g)).toHaveLength(LANGUAGE_CODES.length)
		expect(xml).toContain(`<loc>${SITE}/zh/pages.xml</loc>`)
	})
})
