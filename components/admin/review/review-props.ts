import type { ReviewSubject, ReviewView } from '@/lib/editorial/read/review'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'

/** What every part of the review page gets. */
export interface ReviewProps {
	t: AdminTranslate
	language: AdminLanguage
	view: ReviewView
	subject: ReviewSubject
}
