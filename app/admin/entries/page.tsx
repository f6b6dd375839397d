import { titled } from '@/app/admin/titled'
import { EntryFilters } from '@/components/admin/entries/entry-filters'
import { EntryPages } from '@/components/admin/entries/entry-pages'
import { EntryTable } from '@/components/admin/entries/entry-table'
import { NoEntries } from '@/components/admin/entries/no-entries'
import { readListQuery } from '@/lib/domain/entry-list'
import { may } from '@/lib/domain/permissions'
import { loadEntries } from '@/lib/editorial/read/entries'
import { loadFilterChoices } from '@/lib/editorial/read/filter-choices'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../require-actor'
import '@/components/admin/styles/desk.css'

export const generateMetadata = titled('entries.title')

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function EntriesPage({ searchParams }: Props) {
	const actor = await requireActor()
	const query = readListQuery(await searchParams)
	const [list, choices] = await Promise.all([loadEntries(actor, query), loadFilterChoices()])
	const shared = { t: adminTranslator(actor.language), language: actor.language, query }
	const { t } = shared
	return (
		<>
			<h1>{t('entries.title')}</h1>
			{may(actor, 'create-entry') ? (
				<p>
					<a className="button" href={adminAddress.newEntry({ country: query.country, status: query.status })}>
						{t('queue.new')}
					</a>
				</p>
			) : null}
			<EntryFilters {...shared} choices={choices} />
			{list.lines.length > 0 ? <EntryTable {...shared} list={list} /> : <NoEntries t={t} query={query} />}
			<EntryPages t={t} query={query} pages={list.pages} />
		</>
	)
}
