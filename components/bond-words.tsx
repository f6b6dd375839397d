import type { Bond } from '@/lib/domain/bond'
import { countryName } from '@/lib/i18n/translator'
import type { View } from './view'

/** The same as plain text. */
export function bondText({ locale, t }: View, country: string, { state, since }: Bond): string {
	const name = countryName(locale, country)
	if (state !== 'party') return t(`ladder.${state}`, { country: name })
	return since ? t('ladder.party', { country: name, year: String(since) }) : t('ladder.partyNoYear', { country: name })
}

/** Whether a country is bound by a text, and since when, in a sentence. */
export function BondWords({ view, country, bond }: { view: View; country: string; bond: Bond }) {
	return <span className={`bond ${bond.state}`}>{bondText(view, country, bond)}</span>
}
