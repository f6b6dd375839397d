import { type ComparisonChoices, MOST_COLUMNS, type ReadQuery } from '@/lib/domain/comparison-query'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import type { View } from './view'

interface Choice {
	value: string
	name: string
	note?: string
}

/** Boxes to tick, as many as one likes. */
function Boxes({ name, title, choices, ticked }: { name: string; title: string; choices: Choice[]; ticked: string[] }) {
	return (
		<fieldset>
			<legend>{title}</legend>
			{choices.map((choice) => (
				<label key={choice.value}>
					<input type="checkbox" name={name} value={choice.value} defaultChecked={ticked.includes(choice.value)} />
					<span>
						{choice.name}
						{choice.note ? <small>{choice.note}</small> : null}
					</span>
				</label>
			))}
		</fieldset>
	)
}

interface Props {
	view: View
	query: ReadQuery['query']
	choices: ComparisonChoices
}

/** Where one chooses what to compare; the choice becomes the address. */
export function ComparisonForm({ view, query, choices }: Props) {
	const { locale, t } = view
	const countries = choices.countries.map(({ code, researched }) => ({
		value: code,
		name: countryName(locale, code),
		note: researched ? undefined : t('answers.gap'),
	}))
	const statuses = choices.statuses.map((slug) => ({ value: slug, name: statusName(t, slug) }))
	const topics = TOPICS.map((slug) => ({ value: slug, name: topicName(t, slug) }))
	return (
		<form className="choose" method="get" action={addressOf.compare(locale)}>
			<p>{t('compare.limit', { most: MOST_COLUMNS })}</p>
			<Boxes name="country" title={t('compare.countries')} choices={countries} ticked={query.countries} />
			<Boxes name="status" title={t('compare.statuses')} choices={statuses} ticked={query.statuses} />
			<Boxes name="topic" title={t('compare.topics')} choices={topics} ticked={query.topics} />
			<p className="quiet">{t('compare.topicsHelp')}</p>
			<button type="submit">{t('compare.show')}</button>
		</form>
	)
}
