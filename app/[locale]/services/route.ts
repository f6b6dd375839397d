import { publicPage } from '@/app/public-page'
import { servicesPage } from '@/components/pages/services'
import { loadServices } from '@/lib/guidance/services'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.services, async (view) => servicesPage(view, await loadServices(view.locale)))
