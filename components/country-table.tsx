import type { CountryRow } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import type { View } from './view'

/** The status x topic table of a country; on a narrow screen each status becomes a block of its own. */
export function CountryTable({ view, country, rows }: { view: View; country: string; rows: CountryRow[] }) {
	const { locale, t } = view
	return (
		<table className="answers">
			<caption>{t('country.tableCaption', { country: countryName(locale, country) })}</caption>
			<thead>
				<tr>
					<th scope="col">{t('country.status')}</th>
					{TOPICS.map((topic) => (
						<th scope="col" key={topic}>
							{topicName(t, topic)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ status, cells }) => (
					<tr key={status.slug}>
						<th scope="row">
							<a href={addressOf.guide(locale, country, status.slug)}>{statusName(t, status.slug)}</a>
							{status.kind === 'overlay' ? <small>{t('country.notFor')}</small> : null}
						</th>
						{cells.map(({ topic, tally }) => (
							<td key={topic}>
								<a href={addressOf.topic(locale, country, status.slug, topic)}>
									<span className="narrow">{topicName(t, topic)}</span>
									{tally.map(({ answer, count }) => (
										<AnswerMark key={answer} view={view} mark={answer} count={count} short />
									))}
									{tally.length === 0 ? <AnswerMark view={view} mark="gap" short /> : null}
								</a>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
