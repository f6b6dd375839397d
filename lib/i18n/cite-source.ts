import { type CitedWork, workTypeOf } from '@/lib/domain/cited-work'
import type { LanguageCode } from '@/lib/domain/languages'
import type { ReadableSource } from '@/lib/domain/reading'
import { countryName } from './translator'

/** A source as it is cited, in the language its title was read in. An address that is a home page only is no address. */
export function sourceWork(locale: LanguageCode, source: ReadableSource): CitedWork {
	const { slug, kind, title, body, number, country, date, url, urlBasis } = source
	return {
		id: slug,
		type: workTypeOf(kind),
		title: title.text,
		author: body,
		container: null,
		number,
		place: country ? countryName(locale, country) : null,
		issued: date,
		accessed: null,
		url: urlBasis === 'site-root-only' ? null : url,
		language: title.language,
	}
}
