import type { CitingClaim } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, statusName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { AnswerMark } from './answer-mark'
import type { View } from './view'

const guideOf = (claim: CitingClaim) => `${claim.country}/${claim.status}`

/** Every answer that rests on a source, by country and status: what to look at when it changes. */
export function CitingClaims({ view, claims }: { view: View; claims: CitingClaim[] }) {
	const { locale, t } = view
	const guides = [...new Set(claims.map(guideOf))]
	return (
		<section>
			<h2>{t('sources.citedBy')}</h2>
			<p>{t('sources.citedCount', { count: claims.length })}.</p>
			{guides.map((guide) => {
				const group = claims.filter((claim) => guideOf(claim) === guide)
				const [first] = group
				if (!first) return null
				return (
					<section key={guide}>
						<h3>
							{countryName(locale, first.country)}: {statusName(t, first.status)}
						</h3>
						<ul className="glance tight">
							{group.map((claim) => (
								<li key={claim.slug}>
									<AnswerMark view={view} mark={claim.answer} short />
									<a href={addressOf.claim(locale, claim)}>{entitlementName(t, claim.entitlement)}</a>
								</li>
							))}
						</ul>
					</section>
				)
			})}
		</section>
	)
}
