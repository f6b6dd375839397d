import { inPlace } from '@/lib/domain/in-place'
import type { Guide } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { AnswerLegend } from '../answer-legend'
import { Checklists } from '../checklists'
import { Deadlines } from '../deadlines'
import { Glance } from '../glance'
import { NearbyServices } from '../nearby-services'
import { Overlays } from '../overlays'
import type { Page } from '../page'
import { PageTools } from '../page-tools'
import { Prose } from '../prose'
import { StatusProfile } from '../status-profile'
import { Trail } from '../trail'
import { Transitions } from '../transitions'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'

export function guidePage(view: View, guide: Guide): Page {
	const { locale, t } = view
	const { country, status, profile } = guide
	const place = countryName(locale, country)
	const name = statusName(t, status.slug)
	const claims = [...guide.topics, ...guide.overlays].flatMap((part) => part.claims)
	const moves = [...guide.transitions, ...guide.arrivals, ...guide.deadlines]
	const blocks = [...claims, ...moves, ...guide.checklists, ...(profile ? [profile] : [])]
	const topics = guide.topics.map(({ topic, claims, withdrawn }) => ({ topic, places: inPlace(claims, withdrawn) }))
	const title = t('guide.title', { status: name, country: place })
	const steps = [
		{ name: t('site.home'), href: addressOf.home(locale) },
		{ name: place, href: addressOf.country(locale, country) },
		{ name },
	]
	return {
		title,
		trail: steps,
		description: profile?.definition.text ?? title,
		content: (
			<>
				<Trail view={view} steps={steps} />
				<h1>{title}</h1>
				<PageTools view={view} />
				<TranslationNotice
					view={view}
					unreviewed={blocks.some((block) => block.unreviewed)}
					words={[
						...claims.map((claim) => claim.summary),
						...guide.transitions.map((move) => move.title),
						...guide.deadlines.map((deadline) => deadline.title),
						...guide.checklists.map((checklist) => checklist.title),
						profile?.definition ?? null,
					]}
				/>
				{profile ? (
					<p className="lead">
						<Prose view={view} words={profile.definition} />
					</p>
				) : null}
				<AnswerLegend view={view} />
				{topics.map(({ topic, places }) => (
					<section key={topic} id={topic} className="topic">
						<h2>
							<a href={addressOf.topic(locale, country, status.slug, topic)}>{topicName(t, topic)}</a>
						</h2>
						{places.length > 0 ? <Glance view={view} claims={places} /> : <p>{t('guide.noClaims')}</p>}
						<p className="more">
							<a href={addressOf.topic(locale, country, status.slug, topic)}>
								{t('guide.openTopic', { topic: topicName(t, topic) })}
							</a>
						</p>
					</section>
				))}
				<p className="more">
					<a href={addressOf.compare(locale, { countries: [country], statuses: [status.slug] })}>
						{t('compare.invite')}
					</a>
				</p>
				<Overlays view={view} country={country} overlays={guide.overlays} onScreen />
				{profile ? <StatusProfile view={view} country={country} status={status} profile={profile} /> : null}
				<Transitions view={view} country={country} transitions={guide.transitions} arrivals={guide.arrivals} />
				<Deadlines view={view} deadlines={guide.deadlines} />
				<Checklists view={view} checklists={guide.checklists} />
				<NearbyServices view={view} services={guide.services} />
			</>
		),
	}
}
