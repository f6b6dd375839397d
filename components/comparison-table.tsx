import type { ComparedRow, Comparison } from '@/lib/domain/comparison'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { ComparisonCell } from './comparison-cell'
import { columnName } from './comparison-words'
import type { View } from './view'

interface Props {
	view: View
	comparison: Comparison
}

/** The columns by name, each leading to its guide where there is one. */
function Head({ view, comparison: { columns, rows } }: Props) {
	const { locale, t } = view
	return (
		<thead>
			<tr>
				<th scope="col">{t('compare.question')}</th>
				{columns.map(({ country, status }, index) => {
					const name = (
						<>
							{countryName(locale, country)} <small>{statusName(t, status)}</small>
						</>
					)
					const hasGuide = rows.some(({ cells }) => cells[index]?.claims.length)
					return (
						<th scope="col" key={`${country} ${status}`}>
							{hasGuide ? <a href={addressOf.guide(locale, country, status)}>{name}</a> : name}
						</th>
					)
				})}
			</tr>
		</thead>
	)
}

function Row({ view, row, columns }: { view: View; row: ComparedRow; columns: Comparison['columns'] }) {
	const { t } = view
	return (
		<tr id={row.entitlement}>
			<th scope="row">
				{entitlementName(t, row.entitlement)}
				<small className={row.verdict}>{t(`compare.${row.verdict}`)}</small>
			</th>
			{columns.map((column, index) => {
				const cell = row.cells[index]
				return (
					<td key={`${column.country} ${column.status}`}>
						<span className="narrow">{columnName(view, column)}</span>
						{cell ? <ComparisonCell view={view} column={column} topic={row.topic} cell={cell} /> : null}
					</td>
				)
			})}
		</tr>
	)
}

/** Questions x countries and situations; on a narrow screen each question becomes a block of its own. */
export function ComparisonTable({ view, comparison }: Props) {
	const { columns, rows } = comparison
	const topics = [...new Set(rows.map(({ topic }) => topic))]
	return (
		<table className="compared">
			<caption>{view.t('compare.table')}</caption>
			<Head view={view} comparison={comparison} />
			{topics.map((topic) => (
				<tbody key={topic}>
					<tr>
						<th scope="rowgroup" colSpan={columns.length + 1} className="of-topic">
							{topicName(view.t, topic)}
						</th>
					</tr>
					{rows
						.filter((row) => row.topic === topic)
						.map((row) => (
							<Row key={row.entitlement} view={view} row={row} columns={columns} />
						))}
				</tbody>
			))}
		</table>
	)
}
