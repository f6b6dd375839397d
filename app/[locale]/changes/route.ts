import { askedPage } from '@/app/asked-page'
import { changesPage } from '@/components/pages/changes'
import { changeFilterOf } from '@/lib/domain/change-list'
import { pageAsked } from '@/lib/domain/paging'
import { loadChanges } from '@/lib/guidance/changes'
import { addressOf } from '@/lib/i18n/addresses'

export const dynamic = 'force-dynamic'

export const GET = askedPage(
	(locale, _params, asked) => {
		const { group, ...place } = changeFilterOf(asked)
		const page = pageAsked(asked.get('page') ?? undefined)
		return addressOf.changes(locale, {
			...place,
			group: group === 'legal' ? '' : group,
			page: page > 1 ? `${page}` : '',
		})
	},
	async (view, _params, asked) =>
		changesPage(view, await loadChanges(changeFilterOf(asked), pageAsked(asked.get('page') ?? undefined))),
)
