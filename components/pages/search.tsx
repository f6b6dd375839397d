import type { ReadableClaim } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import type { Page } from '../page'
import { SearchFindings } from '../search-findings'
import { type SearchAsked, SearchForm } from '../search-form'
import { SearchResult } from '../search-result'
import { Trail } from '../trail'
import type { View } from '../view'

export interface SearchAnswer extends SearchAsked {
	claims: ReadableClaim[]
}

/** Where answers are looked for. The title never holds what was typed: titles stay in the history of a browser. */
export function searchPage(view: View, countries: string[], answer?: SearchAnswer): Page {
	const { locale, t } = view
	const title = t('search.title')
	return {
		title,
		description: t('search.lead'),
		hasForm: true,
		script: 'search',
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{title}</h1>
				<p className="lead">{t('search.lead')}</p>
				<SearchForm view={view} countries={countries} asked={answer} />
				<p className="quiet">{t('search.private')}</p>
				<p className="quiet" id="typing" hidden>
					{t('search.typing')}
				</p>
				<section id="results" hidden={!answer}>
					<h2>{t('search.results')}</h2>
					<div aria-live="polite">
						{answer ? <SearchFindings view={view} count={answer.claims.length} claims={answer.claims} /> : null}
						{answer && answer.claims.length > 0 ? (
							<ul className="glance">
								{answer.claims.map((claim) => (
									<SearchResult key={claim.slug} view={view} country={answer.country} claim={claim} />
								))}
							</ul>
						) : null}
					</div>
				</section>
			</>
		),
	}
}
