import { needsReason } from '@/lib/domain/answers'
import type { CitedWork } from '@/lib/domain/cited-work'
import type { ClaimRecord } from '@/lib/domain/claim-record'
import type { FrozenPart, FrozenText, FrozenWork } from '@/lib/domain/dossier/frozen-work'
import { claimHash } from '@/lib/domain/dossier/words-hash'
import type { ReadableClaim } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'
import { isOver } from '@/lib/domain/validity'
import { addressOf } from '@/lib/i18n/addresses'
import { claimTitle } from '@/lib/i18n/cite-claim'
import { formatDate, joinNames } from '@/lib/i18n/translator'
import { blockNote } from '../block-note'
import { partsOf } from '../claim-part-list'
import { lawNoticeTexts } from '../law-notices'
import { validityText } from '../validity-words'
import { verificationText } from '../verification-verdict'
import type { View } from '../view'
import { citedAs } from './cited-as'
import { frozenLaw } from './frozen-law'

/** A block as it is read, with the notice that stands beside it where its translation is behind. */
export function frozenText(view: View, words: LocalisedText): FrozenText[] {
	const note = blockNote(view, words)
	return [{ text: words.text, language: words.language }, ...(note ? [{ text: note, language: view.locale }] : [])]
}

const part = (heading: string | null, items: FrozenText[][], form: FrozenPart['form'] = 'plain'): FrozenPart => ({
	heading,
	form,
	items,
})

/** What a claim says, part by part, as its card tells it. */
function claimParts(view: View, claim: ReadableClaim): FrozenPart[] {
	const { t, locale } = view
	const own = (text: string): FrozenText => ({ text, language: locale })
	const { known, notResearched } = partsOf(claim)
	const fields = joinNames(
		locale,
		notResearched.map((name) => t(`claim.${name}`)),
	)
	const open = [
		...(notResearched.length > 0 ? [[own(t('claim.notResearched', { fields }))]] : []),
		...(claim.steps.length === 0 ? [[own(t('claim.askFirst'))]] : []),
	]
	const reason = claim.reason ? frozenText(view, claim.reason) : [own(t('claim.reasonMissing'))]
	const dates = claim.validity.map((notice) => validityText(view, notice))
	return [
		part(
			null,
			[...dates, ...(isOver(claim.validity) ? [t('validity.ask')] : [])].map((text) => [own(text)]),
		),
		part(t('claim.changing'), claim.changing ? [frozenText(view, claim.changing)] : []),
		part(null, [frozenText(view, claim.summary)]),
		...known.map(({ part: name, blocks, isList }) => {
			const items = blocks.map((words) => frozenText(view, words))
			return part(t(`claim.${name}`), items, name === 'steps' ? 'steps' : isList ? 'points' : 'plain')
		}),
		part(null, open),
		part(t('claim.reason'), needsReason(claim.answer) ? [reason] : []),
		frozenLaw(view, claim.citations),
	].filter(({ items }) => items.length > 0)
}

/** How far the claim could be trusted on its day. */
function claimTrust(view: View, claim: ReadableClaim): string[] {
	const { t, locale } = view
	return [
		verificationText(view, claim.verification),
		...(claim.researchedBy ? [t('claim.researchedBy', { clinic: claim.researchedBy })] : []),
		...(claim.owesCheck ? [t('claim.urgent')] : []),
		t('claim.asOf', { date: formatDate(locale, claim.asOf) }),
		...(claim.checked ? [t(claim.checked === 'not-checked' ? 'claim.checkedNot' : 'claim.checkedPage')] : []),
		...(claim.recheck ? [`${t('claim.recheck')} ${claim.recheck.text}`] : []),
		...(claim.unreviewed ? [t('translation.unreviewed')] : []),
	]
}

interface Citable {
	/** The claim in the words of each form; null where its page shows none. */
	italian: CitedWork | null
	english: CitedWork | null
	/** The same for reference managers. */
	files: FrozenWork['files'] | null
}

/** A claim as its page shows it, to be kept in a dossier; null where the page shows none. */
export function frozenClaim(view: View, record: ClaimRecord, { italian, english, files }: Citable): FrozenWork | null {
	const { locale, t, site } = view
	const { slug, claim, step, day, today } = record
	if (!claim || !step?.number || !italian || !english || !files) return null
	const on = day.state === 'stood' ? day.on : today
	return {
		kind: 'claim',
		slug,
		language: locale,
		country: record.country,
		title: claimTitle(locale, record),
		answer: claim.answer,
		revision: step.number,
		words: claimHash(claim),
		standing: t('dossier.standing', { number: step.number, date: formatDate(locale, on) }),
		law: lawNoticeTexts(view, claim.lawNotices),
		parts: claimParts(view, claim),
		trust: claimTrust(view, claim),
		address: `${site}${addressOf.permanent(locale, slug, on)}`,
		cited: citedAs(locale, italian, english),
		files,
	}
}
