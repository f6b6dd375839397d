import { addressOf } from '@/lib/i18n/addresses'
import { countryName } from '@/lib/i18n/translator'
import type { Page } from '../page'
import type { View } from '../view'

export function homePage(view: View, countries: { country: string; claims: number }[]): Page {
	const { locale, t } = view
	return {
		title: t('home.title'),
		description: t('site.promise'),
		content: (
			<>
				<h1>{t('home.title')}</h1>
				<p className="lead">{t('site.promise')}</p>
				<p className="box">
					<a href={addressOf.find(locale)}>{t('finder.invite')}</a>
				</p>
				<section>
					<h2>{t('home.countriesWithGuides')}</h2>
					<p>{t('home.intro')}</p>
					<ul className="choices">
						{countries.map(({ country, claims }) => (
							<li key={country}>
								<a href={addressOf.country(locale, country)}>
									<strong>{countryName(locale, country)}</strong>
									<span>{t('home.claims', { count: claims })}</span>
								</a>
							</li>
						))}
					</ul>
				</section>
				<section>
					<h2>{t('home.how')}</h2>
					<ul>
						<li>{t('home.howLaw')}</li>
						<li>{t('home.howDate')}</li>
						<li>{t('home.howPrint')}</li>
						<li>{t('home.howPrivate')}</li>
					</ul>
				</section>
			</>
		),
	}
}
