import { addressOf } from '@/lib/i18n/addresses'
import type { Page } from '../page'
import { Trail } from '../trail'
import type { View } from '../view'

export function privacyPage(view: View): Page {
	const { locale, t } = view
	return {
		title: t('privacy.title'),
		description: t('privacy.short'),
		content: (
			<>
				<Trail
					view={view}
					steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: t('privacy.title') }]}
				/>
				<h1>{t('privacy.title')}</h1>
				<p className="lead">{t('privacy.short')}</p>
				<ul>
					<li>{t('privacy.cookies')}</li>
					<li>{t('privacy.third')}</li>
					<li>{t('privacy.logs')}</li>
				</ul>
				<p>{t('privacy.host')}</p>
				<p>{t('privacy.device')}</p>
				<h2>{t('dossier.title')}</h2>
				<p>{t('dossier.private')}</p>
				<h2>{t('ask.title')}</h2>
				<p>{t('ask.noNames')}</p>
				<p>{t('ask.kept')}</p>
				<h2>{t('privacy.leaveTitle')}</h2>
				<p>{t('privacy.leave')}</p>
				<p>{t('privacy.shared')}</p>
			</>
		),
	}
}
