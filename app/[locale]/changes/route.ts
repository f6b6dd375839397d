import { askedPage } from '@/app/asked-page'
import { changesPage } from '@/components/pages/changes'
import { askedOf, changeFilterOf } from '@/lib/domain/change-list'
import { pageAsked } from '@/lib/domain/paging'
import { loadChanges } from '@/lib/guidance/changes'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-dynamic'

const pageOf = (asked: URLSearchParams) => pageAsked(asked.get('page') ?? undefined)

export const GET = askedPage(
	(locale, _params, asked) => addressOf.changes(locale, askedOf(changeFilterOf(asked), pageOf(asked))),
	async (view, _params, asked) => changesPage(view, await loadChanges(changeFilterOf(asked), pageOf(asked))),
)
