import { LANGUAGE_CODES, LANGUAGES } from '@/lib/domain/languages'
import { addressOf } from '@/lib/i18n/addresses'
import type { Page } from '../page'
import type { View } from '../view'
import { WaysOn } from '../ways-on'

/** What an address names that is not there. */
export type Missing = 'language' | 'country' | 'status' | 'topic' | 'source' | 'page'

/** A real page for what does not exist: it says so, that this is not a "no", and where to go on. */
export function missingPage(view: View, what: Missing, back: { name: string; href: string }[] = []): Page {
	const { locale, t } = view
	const ways = [...back, { name: t('nav.countries'), href: addressOf.home(locale) }]
	return {
		title: t('missing.title'),
		description: t('missing.notNo'),
		content: (
			<>
				<h1>{t('missing.title')}</h1>
				<p className="lead">{t(`missing.${what}`)}</p>
				<p>{t('missing.notNo')}</p>
				<p>{t('missing.back')}</p>
				<WaysOn ways={ways} />
				{what === 'language' ? (
					<nav aria-label={t('missing.chooseLanguage')}>
						<h2>{t('missing.chooseLanguage')}</h2>
						<ul className="choices">
							{LANGUAGE_CODES.map((code) => (
								<li key={code}>
									<a href={`/${code}`} lang={code} hrefLang={code} dir={LANGUAGES[code].direction}>
										<strong>{LANGUAGES[code].name}</strong>
									</a>
								</li>
							))}
						</ul>
					</nav>
				) : null}
			</>
		),
	}
}
