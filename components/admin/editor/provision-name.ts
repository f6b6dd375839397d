import type { FoundProvision } from '@/lib/domain/provision-query'
import type { AdminTranslate } from '@/lib/i18n/admin'

/** A provision in a line: its article and its law. */
export function provisionName(t: AdminTranslate, { article, short, title, number }: FoundProvision): string {
	const law = [short ?? title, number].filter(Boolean).join(', ')
	return article === null ? t('editor.wholeLaw', { law }) : t('editor.articleOf', { article, law })
}
