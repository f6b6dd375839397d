import type { LanguageCode } from '@/lib/domain/languages'
import type { StatutoryTerm } from '@/lib/domain/statutory-terms'
import type { Translate } from '@/lib/i18n/translator'

/** What every component of a public page needs to speak to its reader. */
export interface View {
	locale: LanguageCode
	t: Translate
	/** Statutory terms to mark with their own language. */
	terms: StatutoryTerm[]
	/** The address of this page without its language: `/it/refugee`, or empty for home. */
	path: string
	/** Where this site is reached, without a slash at the end; printed on sheets. */
	site: string
}
