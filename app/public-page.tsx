import { Document } from '@/components/document'
import type { Page } from '@/components/page'
import { type Missing, missingPage } from '@/components/pages/missing'
import type { View } from '@/components/view'
import { publicHeaders } from '@/lib/document/policy'
import { renderDocument } from '@/lib/document/render'
import { stylesheetFor } from '@/lib/document/stylesheet'
import { isLanguage, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { environment } from '@/lib/env'
import { loadTerms } from '@/lib/guidance/terms'
import { translatorFor } from '@/lib/i18n/translator'

/** What is not there, with ways to go on. */
export interface NotThere {
	missing: Missing
	back?: { name: string; href: string }[]
}

async function respond(view: View, found: Page | NotThere): Promise<Response> {
	const isMissing = 'missing' in found
	const page = isMissing ? missingPage(view, found.missing, found.back) : found
	const { css, hash } = stylesheetFor(view.t('site.page'), view.t('site.pageOf'))
	const html = await renderDocument(
		<Document
			view={isMissing ? { ...view, path: '' } : view}
			title={page.title}
			description={page.description}
			style={css}
		>
			{page.content}
		</Document>,
	)
	return new Response(html, { status: isMissing ? 404 : 200, headers: publicHeaders(hash) })
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
		const site = environment().SITE_URL.replace(/\/$/, '')
		if (!isLanguage(asked.locale)) {
			const t = translatorFor(SOURCE_LANGUAGE)
			return respond({ locale: SOURCE_LANGUAGE, t, terms: [], path: '', site }, { missing: 'language' })
		}
		const { locale } = asked
		const path = addressOf(locale, asked).slice(locale.length + 1)
		const view = { locale, t: translatorFor(locale), terms: await loadTerms(), path, site }
		return respond(view, await load(view, asked))
	}
}
