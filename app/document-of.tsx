import { Document } from '@/components/document'
import type { Page } from '@/components/page'
import { type Missing, missingPage } from '@/components/pages/missing'
import type { View } from '@/components/view'
import { renderDocument } from '@/lib/document/render'
import { structuredData } from '@/lib/document/structured-data'
import { type Stylesheet, stylesheetFor } from '@/lib/document/stylesheet'

/** What is not there, with ways to go on. */
export interface NotThere {
	missing: Missing
	back?: { name: string; href: string }[]
}

interface MadeDocument {
	html: string
	/** The hash of its stylesheet, for its policy. */
	hash: string
	status: 200 | 404
	/** Whether it has a script that loads data of this site. */
	loads: boolean
}

function structuredOf({ locale, path, site }: View, { title, description, trail }: Page): string | undefined {
	if (!trail) return undefined
	return structuredData({ title, description, language: locale, path: `/${locale}${path}`, trail }, site)
}

/** Makes the whole document of a page, or the page that says it is not there. `restyle` changes its stylesheet. */
export async function documentOf(
	view: View,
	found: Page | NotThere,
	restyle: (sheet: Stylesheet) => Stylesheet = (sheet) => sheet,
): Promise<MadeDocument> {
	const isMissing = 'missing' in found
	const page = isMissing ? missingPage(view, found.missing, found.back) : found
	const { css, hash } = restyle(stylesheetFor(view.t('site.page'), view.t('site.pageOf'), page.hasForm, page.sheet))
	const html = await renderDocument(
		<Document
			view={isMissing ? { ...view, path: '' } : view}
			title={page.title}
			description={page.description}
			style={css}
			script={page.script}
			structured={isMissing ? undefined : structuredOf(view, page)}
			feeds={page.feeds}
		>
			{page.content}
		</Document>,
	)
	return { html, hash, status: isMissing ? 404 : 200, loads: page.script === 'search' || page.script === 'dossier' }
}
