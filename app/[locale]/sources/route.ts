import { askedPage } from '@/app/asked-page'
import { sourcesPage } from '@/components/pages/sources'
import { sourceFilterOf } from '@/lib/domain/source-filter'
import { loadSources } from '@/lib/guidance/sources'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-dynamic'

export const GET = askedPage(
	(locale, _params, asked) => addressOf.sources(locale, sourceFilterOf(asked)),
	async (view, _params, asked) => sourcesPage(view, await loadSources(view.locale, sourceFilterOf(asked))),
)
