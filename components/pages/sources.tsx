import type { SourceLibrary } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import type { Page } from '../page'
import { Prose } from '../prose'
import { SourceNumber } from '../source-number'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

export function sourcesPage(view: View, { levels }: SourceLibrary): Page {
	const { locale, t } = view
	const all = levels.flatMap(({ sources }) => sources)
	return {
		title: t('sources.title'),
		description: t('sources.intro'),
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
				{levels.map(({ level, sources }) => (
					<section key={level} id={level}>
						<h2>{t(`sources.levels.${level}`)}</h2>
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
