import { claimWords } from '@/lib/domain/claim-words'
import { inPlace, isWithdrawn } from '@/lib/domain/in-place'
import type { ClaimPlace } from '@/lib/domain/reading'
import type { TopicGuidance } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { AnswerMark } from '../answer-mark'
import { ClaimCard } from '../claim-card'
import { headingOf } from '../claim-heading'
import { Ladder } from '../ladder'
import { NearbyServices } from '../nearby-services'
import { Overlays } from '../overlays'
import type { Page } from '../page'
import { PageTools } from '../page-tools'
import { Trail } from '../trail'
import { TranslationNotice } from '../translation-notice'
import type { View } from '../view'
import { WithdrawnCard } from '../withdrawn-card'
import { WithdrawnMark } from '../withdrawn-mark'

function Contents({ view, claims }: { view: View; claims: ClaimPlace[] }) {
	return (
		<nav className="contents" aria-label={view.t('topic.glance')}>
			<ul>
				{claims.map((claim) => (
					<li key={claim.slug}>
						{isWithdrawn(claim) ? <WithdrawnMark view={view} /> : <AnswerMark view={view} mark={claim.answer} short />}
						<a href={`#${claim.anchor}`}>{headingOf(view, claim, claims)}</a>
					</li>
				))}
			</ul>
		</nav>
	)
}

export function topicPage(view: View, guidance: TopicGuidance): Page {
	const { country, status, topic, claims, withdrawn, overlays, norms, services } = guidance
	const places = inPlace(claims, withdrawn)
	const crossing = overlays.flatMap((overlay) => overlay.claims)
	const { locale, t } = view
	const place = countryName(locale, country)
	const name = statusName(t, status.slug)
	const title = t('topic.title', { topic: topicName(t, topic), status: name, country: place })
	const steps = [
		{ name: t('site.home'), href: addressOf.home(locale) },
		{ name: place, href: addressOf.country(locale, country) },
		{ name, href: addressOf.guide(locale, country, status.slug) },
		{ name: topicName(t, topic) },
	]
	return {
		title,
		trail: steps,
		description: claims[0]?.summary.text ?? title,
		content: (
			<>
				<Trail view={view} steps={steps} />
				<h1>{title}</h1>
				<PageTools view={view} />
				<TranslationNotice
					view={view}
					unreviewed={[...claims, ...crossing].some((claim) => claim.unreviewed)}
					words={[...claims.flatMap(claimWords), ...crossing.map(({ summary }) => summary)]}
				/>
				{places.length > 0 ? <Contents view={view} claims={places} /> : <p>{t('guide.noClaims')}</p>}
				{places.map((claim) =>
					isWithdrawn(claim) ? (
						<WithdrawnCard key={claim.slug} view={view} claim={claim} heading={headingOf(view, claim, places)} />
					) : (
						<ClaimCard key={claim.slug} view={view} claim={claim} heading={headingOf(view, claim, places)} isLinked />
					),
				)}
				<Overlays view={view} country={country} overlays={overlays} />
				<Ladder view={view} country={country} norms={norms} claims={claims} />
				<NearbyServices view={view} services={services} />
				<nav className="others" aria-label={t('topic.otherTopics')}>
					<h2>{t('topic.otherTopics')}</h2>
					<ul>
						{TOPICS.filter((other) => other !== topic).map((other) => (
							<li key={other}>
								<a href={addressOf.topic(locale, country, status.slug, other)}>{topicName(t, other)}</a>
							</li>
						))}
					</ul>
				</nav>
			</>
		),
	}
}
