/** The language that each country's law is written in; Belgium's laws have several, so that none can be named. */
const LANGUAGES: Record<string, string> = {
	...{ it: 'it', de: 'de', fr: 'fr', es: 'es', pt: 'pt', nl: 'nl', gr: 'el', pl: 'pl', se: 'sv', mt: 'mt', at: 'de' },
	ie: 'en',
}

/** The language of a country's law, for `lang`; undefined where it is not known. */
export const lawLanguage = (country: string): string | undefined => LANGUAGES[country]
