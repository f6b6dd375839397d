import type { ComparedClaim, ComparedRow, Comparison } from '@/lib/domain/comparison'
import type { ComparedColumn } from '@/lib/domain/comparison-query'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, topicName } from '@/lib/i18n/names'
import { formatDate } from '@/lib/i18n/translator'
import { columnName, countSentences, verdictSentences } from './comparison-words'
import { lawText } from './law-text'
import { validityText } from './validity-words'
import { verificationText } from './verification-verdict'
import type { View } from './view'

/** An answer as plain text: the same that the page's cell tells, and the address of the claim in place of a link. */
function claimText(view: View, column: ComparedColumn, topic: string, claim: ComparedClaim): string {
	const { locale, t, site } = view
	const { state } = claim.summary
	const [first] = claim.validity
	const [law] = claim.lawNotices
	const lines = [
		t(`answers.${claim.answer}`),
		first && validityText(view, first),
		first && first.kind === 'over' && t('validity.ask'),
		law && t(claim.lawNotices.every(({ isAhead }) => isAhead) ? 'lawChange.shortAhead' : 'lawChange.short'),
		claim.changing && t('claim.changing'),
		claim.summary.text,
		(state === 'behind' || state === 'stale') && t(`translation.${state}`),
		lawText(view, claim.law),
		verificationText(view, claim.verification),
		claim.researchedBy && t('claim.researchedBy', { clinic: claim.researchedBy }),
		claim.owesCheck && t('claim.urgent'),
		t('claim.asOf', { date: formatDate(locale, claim.asOf) }),
		`${site}${addressOf.claim(locale, { ...column, topic, anchor: claim.anchor })}`,
	]
	return lines.filter(Boolean).join('\n')
}

function rowTexts(view: View, comparison: Comparison, row: ComparedRow): string[] {
	return [
		topicName(view.t, row.topic),
		entitlementName(view.t, row.entitlement),
		verdictSentences(view, comparison, row).join(' '),
		...comparison.columns.map((column, index) => {
			const claims = row.cells[index] ?? []
			if (claims.length === 0) return `${view.t('answers.gap')}\n${view.t('answers.gapMeans')}`
			return claims.map((claim) => claimText(view, column, row.topic, claim)).join('\n\n')
		}),
	]
}

/** What a reader of the table must know, where it stands alone in a file. */
function notes(view: View, comparison: Comparison): string[] {
	const { locale, t, site } = view
	const claims = comparison.rows.flatMap(({ cells }) => cells.flat())
	return [
		countSentences(view, comparison).join(' '),
		...(claims.some(({ unreviewed }) => unreviewed) ? [t('translation.unreviewed')] : []),
		...(claims.some(({ summary }) => summary.state === 'missing') ? [t('translation.missing')] : []),
		t('print.unverified'),
		`${site}${addressOf.compare(locale, comparison.query)}`,
		t('compare.madeOn', { date: formatDate(locale, comparison.day) }),
	]
}

export interface ComparisonGrid {
	head: string[]
	rows: string[][]
	/** Beneath the table, one a line. */
	notes: string[]
}

/** The table of the page as plain text, for files. */
export function comparisonGrid(view: View, comparison: Comparison): ComparisonGrid {
	const { t } = view
	return {
		head: [
			...[t('ask.topic'), t('compare.question'), t('compare.difference')],
			...comparison.columns.map((column) => columnName(view, column)),
		],
		rows: comparison.rows.map((row) => rowTexts(view, comparison, row)),
		notes: notes(view, comparison),
	}
}
