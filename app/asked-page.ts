import type { Page } from '@/components/page'
import type { View } from '@/components/view'
import type { NotThere } from './document-of'
import { respond, unknownLanguage, viewOf } from './public-page'

/**
 * Makes the GET handler of a public page that a question in its address changes: a day, a filter, a page of a list.
 * Such a page is made at each request; `addressOf` gives its address with the question, for the language menu.
 */
export function askedPage<P extends { locale: string }>(
	addressOf: (locale: string, params: P, asked: URLSearchParams) => string,
	load: (view: View, params: P, asked: URLSearchParams) => Promise<Page | NotThere>,
) {
	return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
		const given = await params
		const asked = new URL(request.url).searchParams
		const view = await viewOf(given.locale, (locale) => addressOf(locale, given, asked))
		return respond(view ?? unknownLanguage(), view ? await load(view, given, asked) : { missing: 'language' })
	}
}
