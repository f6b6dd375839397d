import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { EntryOverview } from '@/components/admin/entry/entry-overview'
import { loadEntry } from '@/lib/editorial/read/entry'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import '@/components/admin/styles/desk.css'

export const generateMetadata = titled('frame.entries')

type Params = { params: Promise<{ id: string }> }

export default async function EntryPage({ params }: Params) {
	const actor = await requireActor()
	const view = await loadEntry(actor, (await params).id)
	if (!view) notFound()
	const { language } = actor
	const { refusals = {} } = adminMessages(language)
	return (
		<AdminTexts language={language} areas={{ refusals }}>
			<EntryOverview t={adminTranslator(language)} language={language} view={view} actor={actor} />
		</AdminTexts>
	)
}
