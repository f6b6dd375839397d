import type { ReadableService } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { placeName } from '@/lib/i18n/names'
import { ServiceList } from './service-list'
import { TranslationNotice } from './translation-notice'
import type { View } from './view'

/** The local offices for this page, place by place: what a caseworker points at on the sheet. */
export function NearbyServices({ view, services }: { view: View; services: ReadableService[] }) {
	const { locale, t } = view
	const places = [...new Set(services.map((service) => placeName(t, service.slug)))]
	return places.map((place) => {
		const here = services.filter((service) => placeName(t, service.slug) === place)
		return (
			<section key={place} className="nearby">
				<h2>{t('services.near', { place })}</h2>
				<TranslationNotice view={view} unreviewed={false} words={here.map((service) => service.description)} />
				<ServiceList view={view} services={here} />
				<p className="more">
					<a href={addressOf.services(locale)}>{t('services.all', { place })}</a>
				</p>
			</section>
		)
	})
}
