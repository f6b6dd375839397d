import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { LANGUAGE_CODES, type LanguageCode, SOURCE_LANGUAGE } from '@/lib/domain/languages'

/** The interface language that suits a browser best, from its Accept-Language header. */
export function negotiateLanguage(acceptLanguage: string | null): LanguageCode {
	const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages()
	const wellFormed = wanted.filter((tag) => {
		try {
			return Intl.getCanonicalLocales(tag).length > 0
		} catch {
			return false
		}
	})
	return match(wellFormed, LANGUAGE_CODES, SOURCE_LANGUAGE) as LanguageCode
}
