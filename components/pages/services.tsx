import type { ReadableService } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { placeName } from '@/lib/i18n/names'
import type { Page } from '../page'
import { ServiceList } from '../service-list'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

export function servicesPage(view: View, places: { place: string; services: ReadableService[] }[]): Page {
	const { locale, t } = view
	const all = places.flatMap(({ services }) => services)
	return {
		title: t('services.title'),
		description: t('services.title'),
		content: (
			<>
				<Trail
					view={view}
					steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: t('services.title') }]}
				/>
				<h1>{t('services.title')}</h1>
				<TranslationNotice
					view={view}
					unreviewed={all.some((service) => service.unreviewed)}
					words={all.map((service) => service.description)}
				/>
				{places.length === 0 ? <p>{t('services.none')}</p> : null}
				{places.map(({ place, services }) => {
					const name = services[0] ? placeName(t, services[0].slug) : place
					return (
						<section key={place}>
							<h2>{name}</h2>
							<p>{t('services.intro', { place: name })}</p>
							<ServiceList view={view} services={services} />
						</section>
					)
				})}
			</>
		),
	}
}
