import { publicPage } from '@/app/public-page'
import { sourcePage } from '@/components/pages/source'
import { workFiles } from '@/lib/document/citation-file'
import { loadSource } from '@/lib/guidance/sources'
import { addressOf } from '@/lib/i18n/addresses'
import { sourceWork } from '@/lib/i18n/cite-source'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Params = { locale: string; source: string }

export const GET = publicPage<Params>(
	(locale, { source }) => addressOf.source(locale, source),
	async (view, { source }) => {
		const found = await loadSource(source, view.locale)
		if (found) return sourcePage(view, found, workFiles(sourceWork(view.locale, found.source)))
		return { missing: 'source', back: [{ name: view.t('nav.sources'), href: addressOf.sources(view.locale) }] }
	},
)
