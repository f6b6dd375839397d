import type { EntryListQuery } from '@/lib/domain/entry-list'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { listAddress } from './list-address'

/** Nothing fits, and the ways on: fewer words, no filter, or a new entry where the gap is. */
export function NoEntries({ t, query }: { t: AdminTranslate; query: EntryListQuery }) {
	const { kind, country, status, topic, entitlement } = query
	return (
		<div className="box">
			<p>{t('entries.nothing')}</p>
			<ul>
				{query.page > 1 ? (
					<li>
						<a href={listAddress(query, { page: 1 })}>{t('entries.first')}</a>
					</li>
				) : null}
				{query.text ? (
					<li>
						<a href={listAddress(query, { text: undefined })}>{t('entries.withoutText')}</a>
					</li>
				) : null}
				<li>
					<a href={adminAddress.entries()}>{t('entries.clear')}</a>
				</li>
				<li>
					<a href={adminAddress.newEntry({ kind, country, status, topic, entitlement })}>{t('entries.begin')}</a>
				</li>
			</ul>
		</div>
	)
}
