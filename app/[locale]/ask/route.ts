import { publicPage } from '@/app/public-page'
import { askPage } from '@/components/pages/ask'
import { findReferenceNames } from '@/lib/editorial/read/reference-names'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.ask, async (view) => askPage(view, await findReferenceNames()))
