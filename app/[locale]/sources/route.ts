import { publicPage } from '@/app/public-page'
import { sourcesPage } from '@/components/pages/sources'
import { loadSources } from '@/lib/guidance/sources'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.sources, async (view) => sourcesPage(view, await loadSources(view.locale)))
