import { addressOf } from '@/lib/i18n/addresses'
import { countryName } from '@/lib/i18n/translator'
import type { View } from './view'

export interface SearchAsked {
	query: string
	country: string
}

/** Where someone types what they look for. It is sent, never put in an address, and no browser is asked to keep it. */
export function SearchForm({ view, countries, asked }: { view: View; countries: string[]; asked?: SearchAsked }) {
	const { locale, t } = view
	return (
		<form className="ask" id="search" method="post" action={addressOf.search(locale)}>
			<label htmlFor="query">{t('search.label')}</label>
			<span className="quiet" id="query-help">
				{t('search.help')}
			</span>
			<input
				id="query"
				name="query"
				type="search"
				dir="auto"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				required
				maxLength={200}
				aria-describedby="query-help"
				defaultValue={asked?.query}
			/>
			<label htmlFor="country">{t('search.country')}</label>
			<select id="country" name="country" defaultValue={asked?.country ?? countries[0]}>
				{countries.map((code) => (
					<option key={code} value={code}>
						{countryName(locale, code)}
					</option>
				))}
			</select>
			<button type="submit">{t('search.go')}</button>
		</form>
	)
}
