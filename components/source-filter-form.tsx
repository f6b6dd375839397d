import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { SourceLibrary } from '@/lib/domain/reading-pages'
import type { SourceFacet } from '@/lib/domain/source-filter'
import { addressOf } from '@/lib/i18n/addresses'
import { topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { ChoiceField } from './choice-field'
import type { View } from './view'

const LABELS = {
	level: 'evidence.level',
	kind: 'evidence.kind',
	body: 'sources.body',
	country: 'evidence.countryOfLaw',
	topic: 'ask.topic',
} as const

function valueName({ t, locale }: View, facet: SourceFacet, value: string): string {
	switch (facet) {
		case 'level':
			return t(`sources.levels.${value}` as 'sources.levels.national')
		case 'kind':
			return t(`sources.kinds.${value}` as 'sources.kinds.law')
		case 'topic':
			return topicName(t, value)
		case 'country':
			return countryName(locale, value)
		default:
			return value
	}
}

/** Narrows the source library; each value says how many sources choosing it would find. */
export function SourceFilterForm({ view, library }: { view: View; library: SourceLibrary }) {
	const { t, locale } = view
	return (
		<form className="ask filter on-screen" method="get" action={addressOf.sources(locale)}>
			<h2>{t('evidence.filter')}</h2>
			{library.choices.map(({ facet, choices }) => (
				<ChoiceField
					key={facet}
					name={facet}
					label={t(LABELS[facet])}
					any={t('evidence.any')}
					chosen={library.filter[facet]}
					options={choices.map(({ value, count }) => ({
						value,
						text: `${valueName(view, facet, value)} (${count})`,
						language: facet === 'body' ? SOURCE_LANGUAGE : undefined,
					}))}
				/>
			))}
			<button type="submit">{t('ask.show')}</button>
		</form>
	)
}
