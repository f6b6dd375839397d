import type { GapMap } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { entitlementName, statusName } from '@/lib/i18n/names'
import { countryName, formatDate } from '@/lib/i18n/translator'
import type { View } from './view'

/** Answers by name, with how old each is and whether its law is changing. */
export function RecheckList({ view, claims }: { view: View; claims: GapMap['recheck'] }) {
	const { locale, t } = view
	return (
		<ol>
			{claims.map((claim) => (
				<li key={claim.slug}>
					<a href={addressOf.claim(locale, claim)}>
						{countryName(locale, claim.country)}: {statusName(t, claim.status)}, {entitlementName(t, claim.entitlement)}
					</a>{' '}
					<span className="quiet">
						{claim.changing ? `${t('claim.changing')} ` : ''}
						{t('claim.asOf', { date: formatDate(locale, claim.asOf) })}
					</span>
				</li>
			))}
		</ol>
	)
}
