import { EmbeddedDocument } from '@/components/embedded-document'
import type { Page } from '@/components/page'
import { missingPage } from '@/components/pages/missing'
import type { View } from '@/components/view'
import { embedHeaders } from '@/lib/document/embed-headers'
import { renderDocument } from '@/lib/document/render'
import { sealed, stylesheetFor } from '@/lib/document/stylesheet'
import type { NotThere } from './document-of'

/** Ways through the site, and a button that only our script can make work. */
const WITHOUT_WAYS = '.trail,.tools{display:none}'

/** Renders a page, or says what is not there, to stand in a page of another site. */
export async function embeddedPage(view: View, found: Page | NotThere): Promise<Response> {
	const isMissing = 'missing' in found
	const page = isMissing ? missingPage(view, found.missing, found.back) : found
	const { css, hash } = sealed(stylesheetFor(view.t('site.page'), view.t('site.pageOf')).css + WITHOUT_WAYS)
	const html = await renderDocument(
		<EmbeddedDocument view={isMissing ? { ...view, path: '' } : view} title={page.title} style={css}>
			{page.content}
		</EmbeddedDocument>,
	)
	return new Response(html, { status: isMissing ? 404 : 200, headers: embedHeaders(hash) })
}
