import type { NotThere } from '@/app/document-of'
import { respond, unknownLanguage, viewOf } from '@/app/public-page'
import type { Page } from '@/components/page'
import type { View } from '@/components/view'
import type { LanguageCode } from '@/lib/domain/languages'

/** Answers one person with a page made for them alone; no cache keeps it, neither ours nor one on the way. */
export async function personalPage(
	locale: string,
	address: (locale: LanguageCode) => string,
	make: (view: View) => Promise<Page | NotThere>,
	status = 200,
): Promise<Response> {
	const view = await viewOf(locale, address)
	const page = await respond(view ?? unknownLanguage(), view ? await make(view) : { missing: 'language' })
	page.headers.set('cache-control', 'private, no-store')
	page.headers.set('x-robots-tag', 'noindex')
	return page.status === 200 ? new Response(page.body, { status, headers: page.headers }) : page
}

/** The fields of a form that was sent, as text. */
export async function fieldsOf(request: Request): Promise<Record<string, string>> {
	const form = await request.formData().catch(() => new FormData())
	return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
}
