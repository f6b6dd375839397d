import type { CitedWork } from '@/lib/domain/cited-work'
import type { FrozenText } from '@/lib/domain/dossier/frozen-work'
import type { LanguageCode } from '@/lib/domain/languages'
import { italianCitation, oscolaCitation } from '@/lib/i18n/citation-text'

/** How readers of a language cite a work: Italians in their form, all others much as OSCOLA does. */
export function citedAs(locale: LanguageCode, italian: CitedWork, english: CitedWork): FrozenText {
	if (locale === 'it') return { text: italianCitation(italian), language: 'it' }
	return { text: oscolaCitation(english), language: 'en' }
}
