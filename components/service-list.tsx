import { partialDate } from '@/lib/domain/fields'
import type { ReadableService } from '@/lib/domain/reading'
import { formatDate, languageName } from '@/lib/i18n/translator'
import { Prose } from './prose'
import type { View } from './view'

const SPOKEN_MANY = 'multilingual'

function Contact({ view: { t, locale }, service }: { view: View; service: ReadableService }) {
	const spoken = service.languages.map((code) =>
		code === SPOKEN_MANY ? t('services.multilingual') : languageName(locale, code),
	)
	return (
		<dl className="contact">
			<dt>{t('services.address')}</dt>
			<dd>
				{service.address ? <bdi lang="it">{service.address}</bdi> : t('services.noAddress')}
				{service.addressBasis === 'address-on-old-page' ? <small> {t('services.oldAddress')}</small> : null}
			</dd>
			<dt>{t('services.phone')}</dt>
			<dd>
				{service.phone ? (
					<a href={`tel:${service.phone.replace(/\s/g, '')}`}>
						<bdi dir="ltr">{service.phone}</bdi>
					</a>
				) : (
					t('services.noPhone')
				)}
			</dd>
			{service.website ? (
				<>
					<dt>{t('services.website')}</dt>
					<dd>
						<a className="bare" href={service.website} rel="noreferrer noopener external">
							<bdi dir="ltr">{service.website.replace(/^https?:\/\//, '')}</bdi>
						</a>
					</dd>
				</>
			) : null}
			{spoken.length > 0 ? (
				<>
					<dt>{t('services.languages')}</dt>
					<dd>{spoken.join(', ')}</dd>
				</>
			) : null}
		</dl>
	)
}

function Seen({ view: { locale }, seen }: { view: View; seen: string }) {
	if (partialDate.safeParse(seen).success) return formatDate(locale, seen)
	return (
		<span lang="en" dir="ltr">
			{seen}
		</span>
	)
}

function Confirmed({ view: { t, locale }, service }: { view: View; service: ReadableService }) {
	if (!service.confirmed) return <strong>{t('services.notConfirmed')}</strong>
	const { clinic, on } = service.confirmed
	return t('services.confirmed', { clinic, date: formatDate(locale, on) })
}

/** Places that help, each with what is confirmed about it and what is not. */
export function ServiceList({ view, services }: { view: View; services: ReadableService[] }) {
	const { t } = view
	return (
		<ul className="services">
			{services.map((service) => (
				<li key={service.slug}>
					<h3>
						<bdi lang={service.nameLanguage}>{service.name}</bdi>
					</h3>
					<p className="quiet">{t(`services.kinds.${service.kind}`)}</p>
					{service.opening === 'planned' ? <p className="caution">{t('services.planned')}</p> : null}
					<p>
						<Prose view={view} words={service.description} />
					</p>
					<Contact view={view} service={service} />
					{service.phoneNote ? (
						<p className="quiet">
							<Prose view={view} words={service.phoneNote} />
						</p>
					) : null}
					{service.caution ? (
						<p className="caution">
							<strong>{t('services.caution')}:</strong> <Prose view={view} words={service.caution} />
						</p>
					) : null}
					<p className="quiet">
						<Confirmed view={view} service={service} /> {service.callFirst ? `${t('services.callFirst')} ` : ''}
						{t('services.seen')} <Seen view={view} seen={service.seen} />
					</p>
				</li>
			))}
		</ul>
	)
}
