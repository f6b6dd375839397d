import { type Comparison, translatedIn } from '@/lib/domain/comparison'
import { type ComparisonChoices, faultOf, MOST_COLUMNS, type ReadQuery } from '@/lib/domain/comparison-query'
import { addressOf } from '@/lib/i18n/addresses'
import { formatDate, joinNames } from '@/lib/i18n/translator'
import { AnswerLegend } from '../answer-legend'
import { ComparisonDifferences } from '../comparison-differences'
import { ComparisonForm } from '../comparison-form'
import { ComparisonTable } from '../comparison-table'
import { columnName } from '../comparison-words'
import type { Page } from '../page'
import { PageTools } from '../page-tools'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

/** Why a choice makes no table; null where it makes one. */
export function faultWords({ t }: View, { countries, statuses, topics }: ReadQuery['query']): string | null {
	const fault = faultOf({ countries, statuses, topics })
	if (fault === 'few') return t('compare.few')
	return fault && t('compare.many', { count: countries.length * statuses.length, most: MOST_COLUMNS })
}

/** The tables to take along: for paper, for any program, for a spreadsheet. */
function Saving({ view, comparison: { query, day } }: { view: View; comparison: Comparison }) {
	const { locale, t } = view
	return (
		<section>
			<h2 className="on-screen">{t('compare.save')}</h2>
			<PageTools view={view} />
			<ul className="on-screen">
				{(['csv', 'xlsx'] as const).map((format) => (
					<li key={format}>
						<a href={addressOf.compareFile(locale, format, query)}>{t(`compare.${format}`)}</a>
					</li>
				))}
			</ul>
			<p className="on-screen">{t('compare.share')}</p>
			<p className="quiet">{t('compare.madeOn', { date: formatDate(locale, day) })}</p>
		</section>
	)
}

function Compared({ view, comparison }: { view: View; comparison: Comparison }) {
	return (
		<>
			<TranslationNotice view={view} {...translatedIn(comparison)} />
			<ComparisonDifferences view={view} comparison={comparison} />
			<AnswerLegend view={view} />
			<ComparisonTable view={view} comparison={comparison} />
			<Saving view={view} comparison={comparison} />
		</>
	)
}

/** Any countries with any statuses on any topics; `comparison` is null where the choice makes no table. */
export function comparePage(
	view: View,
	{ query, leftOut }: ReadQuery,
	choices: ComparisonChoices,
	comparison: Comparison | null,
): Page {
	const { locale, t } = view
	const hasChosen = query.countries.length + query.statuses.length > 0
	const fault = hasChosen ? faultWords(view, query) : null
	const form = <ComparisonForm view={view} query={query} choices={choices} />
	const title = t('compare.title')
	const names = joinNames(locale, comparison?.columns.map((column) => columnName(view, column)) ?? [])
	return {
		title: names || title,
		description: t('compare.lead'),
		sheet: 'compare',
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{title}</h1>
				<p className="lead">{names || t('compare.lead')}</p>
				{leftOut ? <p className="caution">{t('compare.leftOut')}</p> : null}
				{fault ? (
					<p className="caution" role="alert">
						{fault}
					</p>
				) : null}
				{comparison ? (
					<details className="on-screen legend">
						<summary>{t('compare.change')}</summary>
						{form}
					</details>
				) : (
					form
				)}
				{comparison ? <Compared view={view} comparison={comparison} /> : null}
			</>
		),
	}
}
