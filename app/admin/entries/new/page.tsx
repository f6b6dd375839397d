import { requireActor } from '@/app/admin/require-actor'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { NewEntryForm } from '@/components/admin/new-entry/new-entry-form'
import { readAskedEntry } from '@/lib/domain/asked-entry'
import { loadWritingChoices } from '@/lib/editorial/read/writing-choices'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { newEntryOptions } from '@/lib/i18n/new-entry-options'
import '@/components/admin/styles/editor.css'

export const generateMetadata = titled('new-entry.title')

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewEntryPage({ searchParams }: Props) {
	const actor = await requireActor('create-entry')
	const choices = await loadWritingChoices()
	const t = adminTranslator(actor.language)
	const { 'new-entry': texts = {}, refusals = {}, vocabulary = {} } = adminMessages(actor.language)
	return (
		<AdminTexts language={actor.language} areas={{ 'new-entry': texts, refusals, vocabulary }}>
			<h1>{t('new-entry.title')}</h1>
			<p className="quiet">{t('new-entry.intro')}</p>
			<NewEntryForm
				asked={readAskedEntry(await searchParams, choices)}
				entitlements={choices.entitlements}
				options={newEntryOptions(actor.language, choices)}
			/>
		</AdminTexts>
	)
}
