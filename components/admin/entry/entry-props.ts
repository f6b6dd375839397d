import type { EntryView } from '@/lib/editorial/read/entry'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'

/** What every part of an entry's page gets. */
export interface EntryProps {
	t: AdminTranslate
	language: AdminLanguage
	view: EntryView
}
