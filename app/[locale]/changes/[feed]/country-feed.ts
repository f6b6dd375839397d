import { lawText } from '@/components/law-text'
import { markedLawAddress, markedLawText } from '@/components/marked-law-words'
import type { View } from '@/components/view'
import { printFeed } from '@/lib/document/atom-feed'
import type { Change, FirstImport } from '@/lib/domain/change-list'
import type { MarkedLaw } from '@/lib/domain/marked-law'
import { addressOf } from '@/lib/i18n/addresses'
import { changeAddress, changeName } from '@/lib/i18n/change-name'
import { countryName } from '@/lib/i18n/translator'

/** What a feed reader shows of law that changed: how, from which day, and how many answers of the country rest on it. */
function markedWords(view: View, marked: MarkedLaw): string {
	const { t } = view
	const resting = marked.answers > 0 ? ` ${t('sources.citedCount', { count: marked.answers })}.` : ''
	return `${t('evidence.sorts.legal')}. ${markedLawText(view, marked)}${resting}`
}

/** What a feed reader shows of a change: its grade, the answer before and after, the clinic, the note or reason. */
function wordsOf(view: View, change: Change): string {
	const { t } = view
	if (change.marked) return markedWords(view, change.marked)
	const { sort, imported, answer, answerBefore, note, reason, clinic } = change
	const isLaterImport = imported && sort !== 'withdrawal' && sort !== 'new'
	return [
		`${t(`evidence.sorts.${sort}`)}.`,
		answer && answerBefore && answer !== answerBefore
			? t('evidence.answerChanged', { before: t(`answers.${answerBefore}`), after: t(`answers.${answer}`) })
			: null,
		isLaterImport ? t('evidence.importedChange') : null,
		imported && sort === 'withdrawal' ? t('evidence.importedRemoval') : null,
		clinic && sort !== 'withdrawal' ? t('claim.researchedBy', { clinic }) : null,
		note ? `${t('evidence.note')} “${note}”` : null,
		reason ? `${t('withdrawn.reason')} “${reason}”` : null,
	]
		.filter((words) => words !== null)
		.join(' ')
}

/** What a change is of, and where it leads. */
function subjectOf(view: View, country: string, change: Change): { title: string; link: string } {
	const { t, locale, site } = view
	if (change.marked) {
		return {
			title: `${t('evidence.kinds.source')}: ${lawText(view, change.marked.law)}`,
			link: `${site}${markedLawAddress(view, change.marked)}`,
		}
	}
	return {
		title: `${t(`evidence.kinds.${change.label.kind}`)}: ${changeName(t, locale, change).text}`,
		link: `${site}${changeAddress(locale, change) ?? addressOf.changes(locale, { country })}`,
	}
}

/** The Atom feed of a country: its latest changes, each once, and its first import as a single entry. */
export function countryFeed(view: View, country: string, found: { changes: Change[]; imports: FirstImport[] }): string {
	const { t, locale, site } = view
	const page = `${site}${addressOf.changes(locale, { country })}`
	// RFC 4151: a name that stays the same wherever the feed is read from.
	const tag = (name: string) => `tag:${new URL(site).hostname},2026:${name}`
	const changes = found.changes.map((change) => ({
		id: tag(`change/${change.id}`),
		...subjectOf(view, country, change),
		at: change.at,
		words: wordsOf(view, change),
		sort: t(`evidence.sorts.${change.sort}`),
	}))
	const imports = found.imports.map(({ on, kinds }) => ({
		id: tag(`import/${country}/${on}`),
		title: t('evidence.sorts.import'),
		link: page,
		at: new Date(`${on}T00:00:00Z`),
		words: t('evidence.importedFirst', { count: kinds.reduce((sum, { count }) => sum + count, 0) }),
		sort: t('evidence.sorts.import'),
	}))
	const entries = [...changes, ...imports].sort((a, b) => b.at.getTime() - a.at.getTime())
	return printFeed({
		id: tag(`changes/${locale}/${country}`),
		title: `${t('site.name')}: ${t('evidence.changesIn', { country: countryName(locale, country) })}`,
		self: `${site}${addressOf.changesFeed(locale, country)}`,
		page,
		author: t('site.name'),
		rights: 'EUPL-1.2',
		updated: entries[0]?.at ?? new Date(0),
		entries,
	})
}
