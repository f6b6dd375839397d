import { addressOf } from '@/lib/i18n/addresses'
import type { View } from './view'

/** Under every page; on paper it carries the address the sheet came from. */
export function SiteFooter({ view: { locale, t, path, site } }: { view: View }) {
	return (
		<footer className="site">
			<p className="on-paper">
				{t('site.address')}: <bdi dir="ltr">{`${site}/${locale}${path}`}</bdi>
			</p>
			<p className="on-paper">{t('print.unverified')}</p>
			<p>{t('site.licence')}</p>
			<p className="on-screen">
				<a href={addressOf.about(locale)}>{t('nav.about')}</a>{' '}
				<a href={addressOf.privacy(locale)}>{t('nav.privacy')}</a> <a href={addressOf.ask(locale)}>{t('ask.title')}</a>{' '}
				<a href={addressOf.data(locale)}>{t('data.title')}</a>{' '}
				<a href={addressOf.changes(locale)}>{t('evidence.changes')}</a>
			</p>
		</footer>
	)
}
