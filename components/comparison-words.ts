import { answersOf, type ComparedRow, type Comparison } from '@/lib/domain/comparison'
import type { ComparedColumn, ComparisonQuery } from '@/lib/domain/comparison-query'
import { alikeColumns, countVerdicts } from '@/lib/domain/comparison-verdict'
import { statusName } from '@/lib/i18n/names'
import { countryName, joinNames } from '@/lib/i18n/translator'
import type { View } from './view'

/** The whole name of a column: country and status. */
export function columnName({ locale, t }: View, { country, status }: ComparedColumn): string {
	return t('compare.column', { country: countryName(locale, country), status: statusName(t, status) })
}

/** Its name inside this comparison: only what the columns do not share. */
export function shortColumnName(view: View, query: ComparisonQuery, column: ComparedColumn): string {
	if (query.statuses.length === 1) return countryName(view.locale, column.country)
	return query.countries.length === 1 ? statusName(view.t, column.status) : columnName(view, column)
}

/** What each column says to one question, in sentences; columns that say the same share one. */
export function answerSentences(view: View, { query, columns }: Comparison, { cells }: ComparedRow): string[] {
	const { locale, t } = view
	const namesOf = (indexes: number[]) => {
		const names = indexes.flatMap((index) => {
			const column = columns[index]
			return column ? [shortColumnName(view, query, column)] : []
		})
		return { columns: joinNames(locale, names) }
	}
	return alikeColumns(cells.map(({ claims }) => answersOf(claims))).flatMap((group) => {
		if (group.answers.length === 0) {
			const isGone = (index: number) => (cells[index]?.withdrawn.length ?? 0) > 0
			const [gone, gaps] = [group.columns.filter(isGone), group.columns.filter((index) => !isGone(index))]
			return [
				...(gaps.length > 0 ? [t('compare.saysGap', namesOf(gaps))] : []),
				...(gone.length > 0 ? [t('compare.saysWithdrawn', namesOf(gone))] : []),
			]
		}
		const answers = group.answers.map((answer) => t('compare.quoted', { answer: t(`answers.${answer}`) }))
		return t(answers.length > 1 ? 'compare.saysSeveral' : 'compare.says', {
			...namesOf(group.columns),
			answers: joinNames(locale, answers),
		})
	})
}

/** What a row tells in words: that it differs and how, that it does not, or that nobody can tell yet. */
export function verdictSentences(view: View, comparison: Comparison, row: ComparedRow): string[] {
	const verdict = view.t(`compare.${row.verdict}`)
	return row.verdict === 'differs' ? [verdict, ...answerSentences(view, comparison, row)] : [verdict]
}

/** How many questions differ, how many do not, and how many nobody can compare yet. */
export function countSentences({ t }: View, { rows }: Comparison): string[] {
	const { differs, same, open, gap } = countVerdicts(rows)
	return [
		t('compare.differing', { count: differs }),
		...(same > 0 ? [t('compare.alike', { count: same })] : []),
		...(open + gap > 0 ? [t('compare.uncertain', { count: open + gap })] : []),
	]
}
