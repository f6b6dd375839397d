import { publicPage } from '@/app/public-page'
import { privacyPage } from '@/components/pages/privacy'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.privacy, async (view) => privacyPage(view))
