import { directionOf } from '@/lib/domain/languages'
import { splitLatin } from '@/lib/domain/latin-runs'
import { markTerms } from '@/lib/domain/statutory-terms'
import type { LocalisedText } from '@/lib/domain/translation'
import type { View } from './view'

/** Prose with its statutory terms in their own language and, right to left, its Latin runs kept in order. */
function Runs({ view, text, language }: { view: View; text: string; language: string }) {
	const rightToLeft = directionOf(language) === 'rtl'
	const terms = view.terms.filter((term) => term.language !== language)
	return markTerms(text, terms).map((run, index) => {
		const key = `${index}${run.text}`
		if (run.language) {
			return (
				<bdi key={key} lang={run.language}>
					{run.text}
				</bdi>
			)
		}
		if (!rightToLeft) return run.text
		return splitLatin(run.text).map((part) =>
			part.latin ? (
				<bdi key={key + part.text} dir="ltr">
					{part.text}
				</bdi>
			) : (
				part.text
			),
		)
	})
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
