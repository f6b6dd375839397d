import type { SourceLibrary } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import type { Page } from '../page'
import { Prose } from '../prose'
import { SourceFilterForm } from '../source-filter-form'
import { SourceNumber } from '../source-number'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

/** How many were found, and what to do where none was. */
function Found({ view: { t, locale }, library }: { view: View; library: SourceLibrary }) {
	const count = library.levels.reduce((sum, { sources }) => sum + sources.length, 0)
	const isFiltered = Object.values(library.filter).some((value) => value !== '')
	return (
		<>
			<p role="status">
				{count > 0
					? t('evidence.found', { count, total: library.total })
					: `${t('evidence.none')} ${t('evidence.noneHelp')}`}
			</p>
			{isFiltered ? (
				<p className="more">
					<a href={addressOf.sources(locale)}>{t('evidence.showAll')}</a>
				</p>
			) : null}
		</>
	)
}

/** Every law and source, by level, narrowed by what was chosen. */
export function sourcesPage(view: View, library: SourceLibrary): Page {
	const { locale, t } = view
	const { levels } = library
	const all = levels.flatMap(({ sources }) => sources)
	return {
		title: t('sources.title'),
		description: t('sources.intro'),
		hasForm: true,
		content: (
			<>
				<Trail
					view={view}
					steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: t('sources.title') }]}
				/>
				<h1>{t('sources.title')}</h1>
				<p className="lead">{t('sources.intro')}</p>
				<TranslationNotice
					view={view}
					unreviewed={all.some((source) => source.unreviewed)}
					words={all.map((source) => source.title)}
				/>
				<SourceFilterForm view={view} library={library} />
				<Found view={view} library={library} />
				{levels.map(({ level, sources }) => (
					<section key={level} id={level}>
						<h2>
							{t(`sources.levels.${level}`)} <small>({sources.length})</small>
						</h2>
						<ul className="library">
							{sources.map((source) => (
								<li key={source.slug}>
									<a href={addressOf.source(locale, source.slug)}>
										<Prose view={view} words={source.title} />
									</a>
									<span className="quiet">
										{t(`sources.kinds.${source.kind}`)} ·{' '}
										<SourceNumber number={source.number} country={source.country} after=" · " />
										{t('sources.citedCount', { count: source.claims })}
									</span>
								</li>
							))}
						</ul>
					</section>
				))}
			</>
		),
	}
}
