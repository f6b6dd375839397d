import { addressOf } from '@/lib/i18n/addresses'
import { LanguageMenu } from './language-menu'
import type { View } from './view'

/** A neutral page, so that leaving shows nothing about this one. */
const ELSEWHERE = 'https://www.wikipedia.org/'

export function SiteHeader({ view }: { view: View }) {
	const { locale, t } = view
	return (
		<header className="site">
			<div className="bar">
				<a className="brand" href={addressOf.home(locale)}>
					<svg aria-hidden="true" focusable="false" viewBox="0 0 32 32">
						<path d="M3 29V14a13 13 0 0 1 26 0v15z" />
						<path d="M9 22v-8a7 7 0 0 1 14 0v8z" className="cut" />
						<path d="M6 25h20" className="sill" />
					</svg>
					<bdi lang="it">{t('site.name')}</bdi>
				</a>
				<LanguageMenu view={view} />
				<a className="leave" id="leave" href={ELSEWHERE} rel="noreferrer noopener nofollow">
					{t('site.leave')}
				</a>
			</div>
			<nav aria-label={t('site.menu')}>
				<a href={addressOf.home(locale)}>{t('nav.countries')}</a>
				<a href={addressOf.search(locale)}>{t('search.title')}</a>
				<a href={addressOf.find(locale)}>{t('finder.title')}</a>
				<a href={addressOf.services(locale)}>{t('nav.services')}</a>
				<a href={addressOf.sources(locale)}>{t('nav.sources')}</a>
			</nav>
		</header>
	)
}
