import type { ChangingLaw as Law } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, statusName } from '@/lib/i18n/names'
import { Prose } from './prose'
import type { View } from './view'

/** The laws of a country that are changing, with the answers that rest on each. */
export function ChangingLaw({ view, country, laws }: { view: View; country: string; laws: Law[] }) {
	const { locale, t } = view
	if (laws.length === 0) return null
	return (
		<section>
			<h2>{t('country.changingTitle')}</h2>
			{laws.map(({ words, claims }) => (
				<section key={words.text} className="changing box">
					<p>
						<Prose view={view} words={words} />
					</p>
					<ul>
						{claims.map((claim) => (
							<li key={claim.slug}>
								<a href={addressOf.claim(locale, { ...claim, country })}>
									{statusName(t, claim.status)}: {entitlementName(t, claim.entitlement)}
								</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</section>
	)
}
