import { type EntryListQuery, type LIST_SORTS, orderOf } from '@/lib/domain/entry-list'
import type { EntryList } from '@/lib/editorial/read/entries'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { EntryRow } from './entry-row'
import { sortAddress } from './list-address'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	query: EntryListQuery
	list: EntryList
}

const COLUMNS = [
	'name',
	'state',
	'answer',
	'verified',
	'changed',
] as const satisfies readonly (typeof LIST_SORTS)[number][]

/** The list as a table whose headings put it in another order. */
export function EntryTable({ t, language, query, list }: Props) {
	const direction = orderOf(query) === 'up' ? 'ascending' : 'descending'
	return (
		<table className="entries">
			<caption>{t('entries.caption', { count: list.total, page: query.page, pages: list.pages })}</caption>
			<thead>
				<tr>
					{COLUMNS.map((column) => (
						<th key={column} scope="col" aria-sort={query.sort === column ? direction : 'none'}>
							<a href={sortAddress(query, column)}>{t(`entries.column-${column}`)}</a>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{list.lines.map((line) => (
					<EntryRow key={line.entry.id} t={t} language={language} line={line} />
				))}
			</tbody>
		</table>
	)
}
