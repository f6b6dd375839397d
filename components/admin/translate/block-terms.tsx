'use client'

import type { ExplainedTerm } from '@/lib/domain/explained-term'
import { directionOf } from '@/lib/domain/languages'
import { useAdminTexts } from '../admin-texts'

interface Props {
	terms: ExplainedTerm[]
	language: string
	/** Puts words into the translation; absent where it is only read. */
	onInsert?: (words: string) => void
}

/** The law's own words in a block, which stay as they are, and what they are called in the language. */
export function BlockTerms({ terms, language, onInsert }: Props) {
	const { t } = useAdminTexts()
	if (terms.length === 0) return null
	const insert = (words: string, of: string) =>
		onInsert ? (
			<button type="button" className="small" onClick={() => onInsert(words)}>
				{t('translate.insert')} <span lang={of}>{words}</span>
			</button>
		) : null
	return (
		<ul className="terms" aria-label={t('translate.terms')}>
			{terms.map(({ term, language: own, meaning, translated }) => (
				<li key={term}>
					<b lang={own}>{term}</b>: <span lang="en">{meaning}</span>{' '}
					{translated ? (
						<span lang={language} dir={directionOf(language)}>
							{translated}
						</span>
					) : null}{' '}
					{insert(term, own)} {translated ? insert(translated, language) : null}
				</li>
			))}
		</ul>
	)
}
