import { addressOf } from '@/lib/i18n/addresses'
import type { View } from './view'

/** Under every page: everything the header has no room for. On paper it carries the address the sheet came from. */
export function SiteFooter({ view: { locale, t, path, site } }: { view: View }) {
	const pages = [
		{ name: t('compare.title'), href: addressOf.compare(locale) },
		{ name: t('nav.glossary'), href: addressOf.glossary(locale) },
		{ name: t('nav.gaps'), href: addressOf.gaps(locale) },
		{ name: t('evidence.changes'), href: addressOf.changes(locale) },
		{ name: t('dossier.title'), href: addressOf.dossier(locale) },
		{ name: t('data.title'), href: addressOf.data(locale) },
		{ name: t('ask.title'), href: addressOf.ask(locale) },
		{ name: t('nav.about'), href: addressOf.about(locale) },
		{ name: t('nav.privacy'), href: addressOf.privacy(locale) },
	]
	return (
		<footer className="site">
			<p className="on-paper">
				{t('site.address')}: <bdi dir="ltr">{`${site}/${locale}${path}`}</bdi>
			</p>
			<p className="on-paper">{t('print.unverified')}</p>
			<p>{t('site.licence')}</p>
			<nav aria-label={t('nav.more')} className="on-screen">
				<ul>
					{pages.map(({ name, href }) => (
						<li key={href}>
							<a href={href}>{name}</a>
						</li>
					))}
				</ul>
			</nav>
		</footer>
	)
}
