import { directionOf } from '@/lib/domain/languages'
import { splitLatin } from '@/lib/domain/latin-runs'
import { markTerms, type StatutoryTerm } from '@/lib/domain/statutory-terms'
import type { LocalisedText } from '@/lib/domain/translation'
import type { View } from './view'

function Terms({ text, terms }: { text: string; terms: readonly StatutoryTerm[] }) {
	return markTerms(text, terms).map((run, index) =>
		run.language ? (
			<span key={`${index}${run.text}`} lang={run.language}>
				{run.text}
			</span>
		) : (
			run.text
		),
	)
}

/** Prose with its statutory terms in their own language and, right to left, its Latin runs kept in order. */
function Runs({ view, text, language }: { view: View; text: string; language: string }) {
	const terms = view.terms.filter((term) => term.language !== language)
	if (directionOf(language) === 'ltr') return <Terms text={text} terms={terms} />
	return splitLatin(text).map((run, index) =>
		run.latin ? (
			<bdi key={`${index}${run.text}`} dir="ltr">
				<Terms text={run.text} terms={terms} />
			</bdi>
		) : (
			run.text
		),
	)
}

/** A block in the words its reader gets; words in another language say so to eye and ear. */
export function Prose({ view, words }: { view: View; words: LocalisedText }) {
	const { locale, t } = view
	const runs = <Runs view={view} text={words.text} language={words.language} />
	if (words.language === locale) {
		return words.state === 'behind' ? (
			<>
				{runs} <small className="notice">{t('translation.behind')}</small>
			</>
		) : (
			runs
		)
	}
	return (
		<>
			<span lang={words.language} dir={directionOf(words.language)} className="foreign">
				{runs}
			</span>
			{words.state === 'stale' ? <small className="notice"> {t('translation.stale')}</small> : null}
		</>
	)
}
