import type { TouchedEntry } from '@/lib/editorial/read/law-change'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { statusName } from '@/lib/i18n/names'
import { countryName, translatorFor } from '@/lib/i18n/translator'
import { TouchedRow } from './touched-row'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	rows: TouchedEntry[]
	total: number
	settleHref: (task: string) => string | null
}

const placeOf = ({ country, status }: TouchedEntry) => `${country} ${status}`

/** The rows of one country and status after each other, as they come. */
function inPlaces(rows: TouchedEntry[]): TouchedEntry[][] {
	return rows.reduce<TouchedEntry[][]>((places, row) => {
		const last = places.at(-1)
		if (last?.[0] && placeOf(last[0]) === placeOf(row)) last.push(row)
		else places.push([row])
		return places
	}, [])
}

/** Everything a change of law touches, by country and status. */
export function TouchedTable({ t, language, rows, total, settleHref }: Props) {
	const names = translatorFor(language)
	const heading = ({ country, status }: TouchedEntry) =>
		[country ? countryName(language, country) : t('law.noCountry'), status ? statusName(names, status) : null]
			.filter(Boolean)
			.join(' · ')
	return (
		<div className="scroll">
			<table>
				<caption>{t('law.touchedCaption', { shown: rows.length, total })}</caption>
				<thead>
					<tr>
						<th scope="col">{t('law.entry')}</th>
						<th scope="col">{t('law.state')}</th>
						<th scope="col">{t('law.pages')}</th>
						<th scope="col">{t('law.task')}</th>
					</tr>
				</thead>
				{inPlaces(rows).map(([first, ...others]) =>
					first ? (
						<tbody key={first.task}>
							<tr>
								<th scope="rowgroup" colSpan={4} className="place">
									{heading(first)}
								</th>
							</tr>
							{[first, ...others].map((entry) => (
								<TouchedRow
									key={entry.task}
									{...{ t, names, language, entry }}
									settle={entry.state === 'open' ? settleHref(entry.task) : null}
								/>
							))}
						</tbody>
					) : null,
				)}
			</table>
		</div>
	)
}
