import type { LanguageCode } from '@/lib/domain/languages'
import type { NamesIn } from '@/lib/guidance/search-index'
import { entitlementName, everydayWords, statusName, topicName } from '@/lib/i18n/names'
import { translatorFor } from '@/lib/i18n/translator'

/** How a language of the interface names what claims are filed under. */
export const namesIn: NamesIn = (language) => {
	const t = translatorFor(language as LanguageCode)
	return {
		status: (slug) => statusName(t, slug),
		entitlement: (slug) => entitlementName(t, slug),
		topic: (slug) => topicName(t, slug),
		everyday: (group, slug) => everydayWords(t, group, slug),
	}
}
