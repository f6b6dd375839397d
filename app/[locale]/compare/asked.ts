import { viewOf } from '@/app/public-page'
import type { View } from '@/components/view'
import type { Comparison } from '@/lib/domain/comparison'
import { type ComparisonChoices, faultOf, type ReadQuery, readComparisonQuery } from '@/lib/domain/comparison-query'
import { loadComparison, loadComparisonChoices } from '@/lib/guidance/comparison'
import { addressOf } from '@/lib/i18n/addresses'

export interface Asked {
	view: View
	read: ReadQuery
	choices: ComparisonChoices
	/** Null where the choice makes no table. */
	comparison: Comparison | null
}

/** What an address asks to compare, and the comparison; null where its language is none of ours. */
export async function askedComparison(request: Request, locale: string): Promise<Asked | null> {
	const choices = await loadComparisonChoices()
	const read = readComparisonQuery(new URL(request.url).searchParams, choices)
	const view = await viewOf(locale, (locale) => addressOf.compare(locale, read.query))
	if (!view) return null
	const comparison = faultOf(read.query) ? null : await loadComparison(read.query, choices, view.locale)
	return { view, read, choices, comparison }
}
