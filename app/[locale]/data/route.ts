import { publicPage } from '@/app/public-page'
import { dataPage } from '@/components/pages/data'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.data, async (view) => dataPage(view))
