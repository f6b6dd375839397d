import type { OverlayClaims } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { AnswerMark } from './answer-mark'
import { headingOf } from './claim-heading'
import { ClaimInShort } from './claim-in-short'
import type { View } from './view'

interface Props {
	view: View
	country: string
	overlays: OverlayClaims[]
	/** Left out on paper, where a whole guide is printed. */
	onScreen?: boolean
}

/** The answers of the conditions that cross this status: they can hold besides, whatever its own answers are. */
export function Overlays({ view, country, overlays, onScreen = false }: Props) {
	const { locale, t } = view
	return overlays.map(({ status, claims }) => {
		const name = statusName(t, status.slug)
		return (
			<section key={status.slug} className="overlay">
				<h2>{t('guide.also', { status: name })}</h2>
				<p>{t('guide.overlay')}</p>
				<ul className={onScreen ? 'glance on-screen' : 'glance'}>
					{claims.map((claim) => (
						<li key={claim.slug}>
							<AnswerMark view={view} mark={claim.answer} />
							<div>
								<h3>
									<a
										href={addressOf.claim(locale, {
											country,
											status: status.slug,
											topic: claim.topic,
											anchor: claim.anchor,
										})}
									>
										{headingOf(view, claim, claims)}
									</a>
								</h3>
								<ClaimInShort view={view} claim={claim} law={claim.citations} />
							</div>
						</li>
					))}
				</ul>
				<p className="more">
					<a href={addressOf.guide(locale, country, status.slug)}>{t('guide.alsoOpen', { status: name })}</a>
				</p>
			</section>
		)
	})
}
