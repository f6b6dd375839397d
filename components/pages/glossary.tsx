import type { Glossary } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { countryName } from '@/lib/i18n/translator'
import type { Page } from '../page'
import { TermList } from '../term-list'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

export function glossaryPage(view: View, { concepts, countries, unreviewed }: Glossary): Page {
	const { locale, t } = view
	const all = [...concepts, ...countries.flatMap(({ terms }) => terms)]
	const title = t('glossary.title')
	return {
		title,
		description: t('glossary.intro'),
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{title}</h1>
				<p className="lead">{t('glossary.intro')}</p>
				<p className="quiet">{t('glossary.unverified')}</p>
				<TranslationNotice
					view={view}
					unreviewed={unreviewed}
					words={all.flatMap(({ meaning, definition }) => [meaning, definition])}
				/>
				{concepts.length > 0 ? (
					<section>
						<h2>{t('glossary.concepts')}</h2>
						<TermList view={view} terms={concepts} />
					</section>
				) : null}
				{countries.map(({ country, terms }) => (
					<section key={country} id={country}>
						<h2>{t('glossary.ofCountry', { country: countryName(locale, country) })}</h2>
						<TermList view={view} terms={terms} />
					</section>
				))}
			</>
		),
	}
}
