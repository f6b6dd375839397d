import type { ReadableTerm } from '@/lib/domain/reading-pages'
import { Prose } from './prose'
import type { View } from './view'

/** What a term is called: as the law writes it and what that means, or, for a concept, in the reader's words alone. */
function Name({ view, term }: { view: View; term: ReadableTerm }) {
	if (!term.term) return <Prose view={view} words={term.meaning} />
	return (
		<>
			<bdi lang={term.term.language} dir="ltr">
				{term.term.text}
			</bdi>
			{': '}
			<Prose view={view} words={term.meaning} />
		</>
	)
}

/** Terms with what they mean, by their first letter in the reader's language. */
export function TermList({ view, terms }: { view: View; terms: ReadableTerm[] }) {
	const nameOf = ({ term, meaning }: ReadableTerm) => term?.text ?? meaning.text
	const inOrder = terms.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), view.locale))
	return (
		<dl className="terms">
			{inOrder.map((term) => (
				<div key={term.slug} id={term.slug.replace('/', '-')}>
					<dt>
						<Name view={view} term={term} />
					</dt>
					<dd>
						{term.definition ? (
							<Prose view={view} words={term.definition} />
						) : (
							<span className="quiet">{view.t('glossary.noDefinition')}</span>
						)}
					</dd>
				</div>
			))}
		</dl>
	)
}
