import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { EVERY_STATUS, EVERY_TOPIC } from '@/lib/domain/scope'
import { TOPICS } from '@/lib/domain/topics'
import { type AdminLanguage, adminTranslator } from './admin'
import { statusName, topicName } from './names'
import { languageName, translatorFor } from './translator'

/** Languages of laws and names that the interface does not speak. */
const OTHERS = ['de', 'nl', 'el', 'pl', 'la']

/** What can be chosen in the controls whose choices are reference data, in words, by control. */
export function formOptions(language: AdminLanguage, statuses: readonly string[]) {
	const t = translatorFor(language)
	const admin = adminTranslator(language)
	const languages = [...LANGUAGE_CODES, ...OTHERS].map((value) => ({ value, label: languageName(language, value) }))
	return {
		topics: [
			{ value: EVERY_TOPIC, label: admin(`fields.choice_${EVERY_TOPIC}`) },
			...TOPICS.map((value) => ({ value, label: topicName(t, value) })),
		],
		statuses: [
			{ value: EVERY_STATUS, label: admin(`fields.choice_${EVERY_STATUS}`) },
			...statuses.map((value) => ({ value, label: statusName(t, value) })),
		],
		language: languages.toSorted((a, b) => a.label.localeCompare(b.label, language)),
	}
}
