import type { EntryListQuery } from '@/lib/domain/entry-list'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { listAddress } from './list-address'

interface Props {
	t: AdminTranslate
	query: EntryListQuery
	pages: number
}

/** The ways through a list that is longer than a page. */
export function EntryPages({ t, query, pages }: Props) {
	const { page } = query
	if (pages <= 1) return null
	return (
		<nav className="actions" aria-label={t('entries.pages')}>
			{page > 1 ? <a href={listAddress(query, { page: 1 })}>{t('entries.first')}</a> : null}
			{page > 1 ? (
				<a href={listAddress(query, { page: page - 1 })} rel="prev">
					{t('entries.before')}
				</a>
			) : null}
			<span>{t('entries.pageOf', { page, pages })}</span>
			{page < pages ? (
				<a href={listAddress(query, { page: page + 1 })} rel="next">
					{t('entries.after')}
				</a>
			) : null}
			{page < pages ? <a href={listAddress(query, { page: pages })}>{t('entries.last')}</a> : null}
		</nav>
	)
}
