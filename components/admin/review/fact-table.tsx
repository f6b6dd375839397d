import { blocksOf } from '@/lib/domain/blocks'
import { blockName } from '@/lib/i18n/admin-names'
import { factText } from './fact-text'
import type { ReviewProps } from './review-props'

/** What is no prose: the answer, dates, addresses, with what they were before where they changed. */
export function FactTable({ t, language, view, subject }: ReviewProps) {
	const prose = new Set(blocksOf(view.entry.kind, subject.content).map(({ key }) => key.split('.')[0]))
	const changed = new Map(subject.diff.facts.map((fact) => [fact.field, fact]))
	const said = subject.content as Record<string, unknown>
	const reader = { t, language, kind: view.entry.kind }
	const isNew = subject.comparedWith === null
	const fields = Object.keys(said).filter(
		(field) => !prose.has(field) && (changed.has(field) || factText(reader, field, said[field]) !== ''),
	)
	const gone = [...changed.keys()].filter((field) => !fields.includes(field))
	const rows = [...fields, ...gone].map((field) => ({
		field,
		before: factText(reader, field, changed.get(field)?.before),
		after: factText(reader, field, said[field]),
		isChanged: !isNew && changed.has(field),
	}))
	if (rows.length === 0) return null
	return (
		<div className="scroll">
			<table>
				<caption>{t('review.factsCaption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('review.field')}</th>
						{isNew ? null : <th scope="col">{t('review.before')}</th>}
						<th scope="col">{isNew ? t('review.value') : t('review.after')}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ field, before, after, isChanged }) => (
						<tr key={field}>
							<th scope="row">{blockName(t, field)}</th>
							{isNew ? null : <td>{isChanged ? <del>{before || '—'}</del> : after}</td>}
							<td>{isChanged ? <ins>{after || '—'}</ins> : after}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
