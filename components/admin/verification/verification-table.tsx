import type { ListedVerification } from '@/lib/editorial/read/verification'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName, formatDate, translatorFor } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	rows: ListedVerification[]
	total: number
	/** Where an entry is read through and verified; null for members who may not. */
	verifyHref: (entry: string) => string | null
}

/** One page of what is published, and how its verification stands. */
export function VerificationTable({ t, language, rows, total, verifyHref }: Props) {
	const names = translatorFor(language)
	const placeOf = ({ country, status, topic }: ListedVerification) =>
		[
			country ? countryName(language, country) : null,
			status ? statusName(names, status) : null,
			topic ? topicName(names, topic) : null,
		]
			.filter(Boolean)
			.join(' · ')
	return (
		<div className="scroll">
			<table>
				<caption>{t('verification.caption', { shown: rows.length, total })}</caption>
				<thead>
					<tr>
						{['entry', 'stateColumn', 'untilColumn', 'speedColumn', 'written'].map((column) => (
							<th key={column} scope="col">
								{t(`verification.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => {
						const href = verifyHref(row.entry)
						return (
							<tr key={row.entry}>
								<th scope="row">
									<a href={adminAddress.entry(row.entry)}>{row.slug}</a>
									<br />
									<small>{placeOf(row)}</small>
								</th>
								<td>
									<span className={`state verification-${row.state}`}>{t(`verification.state-${row.state}`)}</span>
									{href ? (
										<p>
											<a href={href} aria-label={t('verification.verifyThis', { entry: row.slug })}>
												{t('verification.verify')}
											</a>
										</p>
									) : null}
								</td>
								<td>
									{row.until ? formatDate(language, row.until) : '–'}
									<br />
									<small>{[row.clinic, row.name].filter(Boolean).join(', ')}</small>
								</td>
								<td>{t(`verification.speed-${row.volatility}`)}</td>
								<td>{formatDate(language, row.written)}</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</div>
	)
}
