import { publicPage } from '@/app/public-page'
import { glossaryPage } from '@/components/pages/glossary'
import { loadGlossary } from '@/lib/guidance/glossary'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.glossary, async (view) => glossaryPage(view, await loadGlossary(view.locale)))
