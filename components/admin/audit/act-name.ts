import type { AdminTranslate } from '@/lib/i18n/admin'

/** What somebody did, in words; an act that no text names is told by its own name. */
export function actName(t: AdminTranslate, act: string): string {
	try {
		return t(`vocabulary.act-${act}`)
	} catch {
		return t('vocabulary.act-other', { act })
	}
}
