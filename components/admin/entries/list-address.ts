import type { EntryListQuery, ListSort } from '@/lib/domain/entry-list'
import { orderOf } from '@/lib/domain/entry-list'
import { adminAddress } from '@/lib/i18n/admin-addresses'

/** The address of a list, with something asked otherwise. */
export function listAddress(query: EntryListQuery, change: Partial<EntryListQuery>): string {
	const { page, sort, ...rest } = { ...query, page: 1, ...change }
	return adminAddress.entries({
		...rest,
		sort: sort === 'changed' ? undefined : sort,
		page: page === 1 ? undefined : String(page),
	})
}

/** The address of the same list in the order of a column: turned round where it is in that order already. */
export function sortAddress(query: EntryListQuery, sort: ListSort): string {
	if (query.sort !== sort) return listAddress(query, { sort, order: undefined })
	return listAddress(query, { order: orderOf(query) === 'up' ? 'down' : 'up' })
}
