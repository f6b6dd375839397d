import { deviceData } from '@/app/device-data'
import { viewOf } from '@/app/public-page'
import { standingsOf } from '@/components/dossier/standings'
import { today } from '@/lib/domain/days'
import { SOURCES_FILE } from '@/lib/domain/dossier/since'
import { loadClaimStandings, loadSourceStandings } from '@/lib/guidance/standings'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateStaticParams = () => []

type Context = { params: Promise<{ locale: string; standings: string }> }

/** How the answers of a country stand today, or all sources: a device compares them with its dossier by itself. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, standings: file } = await params
	const view = await viewOf(locale, addressOf.dossier)
	const [, of] = /^([a-z]+)\.json$/.exec(file) ?? []
	if (!view || !of) return deviceData(null)
	const loaded =
		of === SOURCES_FILE ? await loadSourceStandings(view.locale) : await loadClaimStandings(of, view.locale)
	if (loaded.length === 0) return deviceData(null)
	return deviceData(standingsOf(view, today(), loaded))
}
