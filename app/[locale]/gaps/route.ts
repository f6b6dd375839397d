import { publicPage } from '@/app/public-page'
import { gapsPage } from '@/components/pages/gaps'
import { loadGapMap } from '@/lib/guidance/gaps'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.gaps, async (view) => gapsPage(view, await loadGapMap()))
