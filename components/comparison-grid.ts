import {
	type ComparedCell,
	type ComparedClaim,
	type ComparedRow,
	type Comparison,
	translatedIn,
} from '@/lib/domain/comparison'
import type { ComparedColumn } from '@/lib/domain/comparison-query'
import type { LocalisedText } from '@/lib/domain/translation'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, topicName } from '@/lib/i18n/names'
import { formatDate } from '@/lib/i18n/translator'
import { blockNote } from './block-note'
import { columnName, countSentences, verdictSentences } from './comparison-words'
import { lawText } from './law-text'
import { validityText } from './validity-words'
import { verificationText } from './verification-verdict'
import type { View } from './view'

/** A block in plain text, with what its reader must know of the translation. */
function blockLines(view: View, words: LocalisedText): string[] {
	const note = blockNote(view, words)
	return note ? [words.text, note] : [words.text]
}

/** An answer as plain text: the same that the page's cell tells, and the address of the claim in place of a link. */
function claimText(view: View, column: ComparedColumn, topic: string, claim: ComparedClaim): string {
	const { locale, t, site } = view
	const [first] = claim.validity
	const [law] = claim.lawNotices
	const lines = [
		t(`answers.${claim.answer}`),
		first && validityText(view, first),
		first && first.kind === 'over' && t('validity.ask'),
		law && t(claim.lawNotices.every(({ isAhead }) => isAhead) ? 'lawChange.shortAhead' : 'lawChange.short'),
		claim.changing && t('claim.changing'),
		...blockLines(view, claim.summary),
		lawText(view, claim.law),
		verificationText(view, claim.verification),
		claim.researchedBy && t('claim.researchedBy', { clinic: claim.researchedBy }),
		claim.owesCheck && t('claim.urgent'),
		t('claim.asOf', { date: formatDate(locale, claim.asOf) }),
		`${site}${addressOf.claim(locale, { ...column, topic, anchor: claim.anchor })}`,
	]
	return lines.filter(Boolean).join('\n')
}

/** A cell without an answer as plain text: each that was withdrawn, or that it is a gap; and why, where recorded. */
function gapText(view: View, { withdrawn, reasons }: ComparedCell): string {
	const { locale, t } = view
	const gone = withdrawn.map(({ on, reason }) =>
		[
			t('withdrawn.mark'),
			t('withdrawn.notice', { date: formatDate(locale, on) }),
			`${t('withdrawn.reason')} ${reason.text}`,
			t('withdrawn.ask'),
		].join('\n'),
	)
	const marks = gone.length > 0 ? gone : [`${t('answers.gap')}\n${t('answers.gapMeans')}`]
	return [...marks, ...reasons.flatMap(({ why }) => blockLines(view, why))].join('\n')
}

function rowTexts(view: View, comparison: Comparison, row: ComparedRow): string[] {
	return [
		topicName(view.t, row.topic),
		entitlementName(view.t, row.entitlement),
		verdictSentences(view, comparison, row).join(' '),
		...comparison.columns.map((column, index) => {
			const cell = row.cells[index]
			if (!cell) return ''
			if (cell.claims.length === 0) return gapText(view, cell)
			return cell.claims.map((claim) => claimText(view, column, row.topic, claim)).join('\n\n')
		}),
	]
}

/** What a reader of the table must know, where it stands alone in a file. */
function notes(view: View, comparison: Comparison): string[] {
	const { locale, t, site } = view
	const { words, unreviewed } = translatedIn(comparison)
	return [
		countSentences(view, comparison).join(' '),
		...(unreviewed ? [t('translation.unreviewed')] : []),
		...(words.some(({ state }) => state === 'missing') ? [t('translation.missing')] : []),
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
