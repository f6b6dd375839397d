import { documentOf } from '@/app/document-of'
import type { View } from '@/components/view'
import { currentActor } from '@/lib/auth/current-actor'
import { paperSheet } from '@/lib/document/paper-sheet'
import { previewHeaders } from '@/lib/document/preview-headers'
import { isLanguage } from '@/lib/domain/languages'
import { romeDay } from '@/lib/domain/rome-day'
import { loadOverlay } from '@/lib/editorial/read/preview'
import { environment } from '@/lib/env'
import { loadTerms } from '@/lib/guidance/terms'
import { translatorFor } from '@/lib/i18n/translator'
import { pageShowing } from './page-showing'

export const dynamic = 'force-dynamic'

const notThere = () => new Response('not found\n', { status: 404, headers: { 'cache-control': 'private, no-store' } })

type Context = { params: Promise<{ id: string; locale: string }> }

/** The reader's own page with the words under way in place. Only for members; kept by no cache (invariant 1). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const actor = await currentActor(request.headers)
	if (!actor?.secondFactor) return notThere()
	const { id, locale } = await params
	if (!isLanguage(locale)) return notThere()
	const asked = new URL(request.url).searchParams
	const day = romeDay(new Date())
	const overlay = await loadOverlay(id, locale, { underWay: asked.get('translation') === 'draft', day })
	if (!overlay) return notThere()
	const site = environment().SITE_URL.replace(/\/$/, '')
	const terms = [...(await loadTerms()), ...overlay.terms]
	const view: View = { locale, t: translatorFor(locale), terms, path: '', site }
	const { address, page } = await pageShowing(view, overlay)
	view.path = address(locale).slice(locale.length + 1)
	const { html, hash, status } = await documentOf(view, page, asked.get('as') === 'paper' ? paperSheet : undefined)
	// Links of a preview lead to public pages, which no frame may hold.
	const framed = html.replace('<head>', '<head><base target="_blank">')
	return new Response(framed, { status, headers: previewHeaders(hash) })
}
