import { publicPage } from '@/app/public-page'
import { sourcePage } from '@/components/pages/source'
import { loadSource } from '@/lib/guidance/sources'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Params = { locale: string; source: string }

export const GET = publicPage<Params>(
	(locale, { source }) => addressOf.source(locale, source),
	async (view, { source }) => {
		const found = await loadSource(source, view.locale)
		if (found) return sourcePage(view, found)
		return { missing: 'source', back: [{ name: view.t('nav.sources'), href: addressOf.sources(view.locale) }] }
	},
)
