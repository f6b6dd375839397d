import type { FoundLaw } from '@/lib/editorial/read/law-changes'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** What a law is called in a list: the title of its source, and its article. */
export function lawName(t: AdminTranslate, { title, slug, kind, article }: FoundLaw): string {
	const name = title ?? slug
	if (kind === 'source') return name
	return `${name}, ${article ? t('law.article', { article }) : t('law.whole')}`
}
