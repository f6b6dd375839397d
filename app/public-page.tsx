import type { Page } from '@/components/page'
import type { View } from '@/components/view'
import { publicHeaders } from '@/lib/document/policy'
import { isLanguage, type LanguageCode, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { environment } from '@/lib/env'
import { loadTerms } from '@/lib/guidance/terms'
import { translatorFor } from '@/lib/i18n/translator'
import { documentOf, type NotThere } from './document-of'

/** Renders a page, or says what is not there, as a plain document with the headers of the public site. */
export async function respond(view: View, found: Page | NotThere): Promise<Response> {
	const { html, hash, status, loads } = await documentOf(view, found)
	return new Response(html, { status, headers: publicHeaders(hash, loads) })
}

/** Where this site is reached, without a slash at the end. */
export const siteAddress = () => environment().SITE_URL.replace(/\/$/, '')

/** What a page needs to speak to its reader; null where the language is none of ours. */
export async function viewOf(locale: string, address: (locale: LanguageCode) => string): Promise<View | null> {
	if (!isLanguage(locale)) return null
	const path = address(locale).slice(locale.length + 1)
	return { locale, t: translatorFor(locale), terms: await loadTerms(), path, site: siteAddress() }
}

/** How to speak to a reader of a language that is none of ours. */
export function unknownLanguage(): View {
	return { locale: SOURCE_LANGUAGE, t: translatorFor(SOURCE_LANGUAGE), terms: [], path: '', site: siteAddress() }
}

/**
 * Makes the GET handler of a public page: loads it, renders it as a plain document, answers 404 with a real page.
 * `addressOf` gives the page's own address, for the language menu and for paper.
 */
export function publicPage<P extends { locale: string }>(
	addressOf: (locale: string, params: P) => string,
	load: (view: View, params: P) => Promise<Page | NotThere>,
) {
	return async (_request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
		const asked = await params
		const view = await viewOf(asked.locale, (locale) => addressOf(locale, asked))
		return respond(view ?? unknownLanguage(), view ? await load(view, asked) : { missing: 'language' })
	}
}
