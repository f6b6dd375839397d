import { CHANGE_GROUPS, type ChangesPage } from '@/lib/domain/change-list'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'
import { topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { ChoiceField } from './choice-field'
import type { View } from './view'

/** Narrows what changed to a country, a topic, and to changes of the law or edits. */
export function ChangeFilterForm({ view, found }: { view: View; found: ChangesPage }) {
	const { t, locale } = view
	const { filter, counts, countries } = found
	return (
		<form className="ask filter on-screen" method="get" action={addressOf.changes(locale)}>
			<h2>{t('evidence.filterChanges')}</h2>
			<div>
				<label htmlFor="group">{t('evidence.group')}</label>
				<select id="group" name="group" defaultValue={filter.group}>
					{CHANGE_GROUPS.map((group) => (
						<option key={group} value={group}>
							{t(`evidence.groups.${group}`)} ({counts[group]})
						</option>
					))}
				</select>
			</div>
			<ChoiceField
				name="country"
				label={t('ask.country')}
				any={t('evidence.any')}
				chosen={filter.country}
				options={countries.map((code) => ({ value: code, text: countryName(locale, code) }))}
			/>
			<ChoiceField
				name="topic"
				label={t('ask.topic')}
				any={t('ask.anyTopic')}
				chosen={filter.topic}
				options={TOPICS.map((topic) => ({ value: topic, text: topicName(t, topic) }))}
			/>
			<button type="submit">{t('ask.show')}</button>
		</form>
	)
}
