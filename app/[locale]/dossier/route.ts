import { publicPage } from '@/app/public-page'
import { dossierPage } from '@/components/pages/dossier'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.dossier, async (view) => dossierPage(view))
