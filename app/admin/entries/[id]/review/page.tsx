import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ReviewPage } from '@/components/admin/review/review-page'
import { loadReview } from '@/lib/editorial/read/review'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import '@/components/admin/styles/desk.css'

export const generateMetadata = titled('review.title')

type Params = { params: Promise<{ id: string }> }

export default async function Review({ params }: Params) {
	const actor = await requireActor()
	const view = await loadReview(actor, (await params).id)
	if (!view) notFound()
	const { language } = actor
	const { refusals = {} } = adminMessages(language)
	return (
		<AdminTexts language={language} areas={{ refusals }}>
			<ReviewPage t={adminTranslator(language)} language={language} view={view} />
		</AdminTexts>
	)
}
