import type { ListedService } from '@/lib/editorial/read/service-confirmations'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { formatDate } from '@/lib/i18n/translator'
import { VerbForm } from '../verb-form'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	services: ListedService[]
	mayConfirm: boolean
}

/** The services, with the day each leaves the public pages unless somebody confirms it. */
export function ServiceTable({ t, language, services, mayConfirm }: Props) {
	const format = (day: string) => formatDate(language, day)
	return (
		<div className="scroll">
			<table>
				<caption>{t('verification.servicesCaption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('verification.service')}</th>
						<th scope="col">{t('verification.confirmed')}</th>
						<th scope="col">{t('verification.leaves')}</th>
						{mayConfirm ? <th scope="col">{t('verification.confirmColumn')}</th> : null}
					</tr>
				</thead>
				<tbody>
					{services.map(({ entry, slug, name, phone, website, confirmed, leaves, isShown, revision, hash }) => (
						<tr key={entry}>
							<th scope="row">
								<a href={adminAddress.entry(entry)} lang="it">
									{name}
								</a>
								<br />
								<small>{[slug, phone, website].filter(Boolean).join(' · ')}</small>
							</th>
							<td>
								{confirmed
									? t('verification.confirmedBy', { clinic: confirmed.clinic, date: format(confirmed.on) })
									: t('verification.never')}
							</td>
							<td>
								{isShown ? (
									format(leaves)
								) : (
									<span className="state verification-overdue">{t('verification.left', { date: format(leaves) })}</span>
								)}
							</td>
							{mayConfirm ? (
								<td>
									<VerbForm
										verb="confirm-service"
										input={{ revision, hash }}
										label={t('verification.confirm')}
										confirm={t('verification.confirmSure', { name })}
									/>
								</td>
							) : null}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
