import { publicPage } from '@/app/public-page'
import { findPage } from '@/components/pages/find'
import { ITALY } from '@/lib/domain/finder/italy'
import { loadFinder } from '@/lib/guidance/finder'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

export const GET = publicPage(addressOf.find, async (view) =>
	findPage(view, ITALY, await loadFinder(ITALY, view.locale)),
)
