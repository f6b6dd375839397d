import { addressOf } from '@/lib/i18n/addresses'
import type { Page } from '../page'
import { Trail } from '../trail'
import type { View } from '../view'

export function aboutPage(view: View): Page {
	const { locale, t } = view
	const sections = [
		{ title: t('about.verifyTitle'), text: t('about.verify') },
		{ title: t('about.translateTitle'), text: t('about.translate') },
		{ title: t('about.adviceTitle'), text: t('about.advice') },
		{ title: t('about.errorTitle'), text: t('about.error') },
	]
	return {
		title: t('about.title'),
		description: t('about.what'),
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: t('nav.about') }]} />
				<h1>{t('about.title')}</h1>
				<p className="lead">{t('about.what')}</p>
				<p>{t('about.who')}</p>
				<p>{t('about.partners')}</p>
				{sections.map(({ title, text }) => (
					<section key={title}>
						<h2>{title}</h2>
						<p>{text}</p>
					</section>
				))}
			</>
		),
	}
}
