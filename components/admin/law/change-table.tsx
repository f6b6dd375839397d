import type { ListedLawChange } from '@/lib/editorial/read/law-changes'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { formatDate } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	changes: ListedLawChange[]
}

/** The changes of law that were marked, those with open tasks first. */
export function ChangeTable({ t, language, changes }: Props) {
	if (changes.length === 0) return <p>{t('law.none')}</p>
	return (
		<div className="scroll">
			<table>
				<caption>{t('law.caption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('law.provision')}</th>
						<th scope="col">{t('law.change')}</th>
						<th scope="col">{t('law.open')}</th>
						<th scope="col">{t('law.settled')}</th>
						<th scope="col">{t('law.marked')}</th>
					</tr>
				</thead>
				<tbody>
					{changes.map((change) => (
						<tr key={change.id}>
							<th scope="row">
								<a href={adminAddress.lawChange(change.id)}>{change.provision}</a>
							</th>
							<td>
								{t('law.changedFrom', {
									kind: t(`vocabulary.lawChange-${change.kind}`),
									date: formatDate(language, change.from),
								})}
								<p className="quiet">{change.note}</p>
							</td>
							<td>
								<strong>{change.open}</strong>
							</td>
							<td>{change.settled}</td>
							<td>
								{change.author}
								<br />
								<small>{formatDate(language, change.on)}</small>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
