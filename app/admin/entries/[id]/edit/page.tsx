import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { Editor } from '@/components/admin/editor/editor'
import { EditorHead } from '@/components/admin/editor/editor-head'
import { StandsStill } from '@/components/admin/editor/stands-still'
import { AnswerSprite } from '@/components/answer-sprite'
import { loadEditor } from '@/lib/editorial/read/editor'
import { loadWritingChoices } from '@/lib/editorial/read/writing-choices'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { facetNames } from '@/lib/i18n/entry-title'
import { formOptions } from '@/lib/i18n/form-options'
import '@/components/admin/styles/editor.css'

export const generateMetadata = titled('editor.title')

type Params = { params: Promise<{ id: string }> }

export default async function EditPage({ params }: Params) {
	const actor = await requireActor('save-draft')
	const entry = await loadEditor(actor, (await params).id)
	if (!entry) notFound()
	const t = adminTranslator(actor.language)
	const { editor = {}, fields = {}, hints = {}, refusals = {}, vocabulary = {} } = adminMessages(actor.language)
	const { statuses } = await loadWritingChoices()
	return (
		<AdminTexts language={actor.language} areas={{ editor, fields, hints, refusals, vocabulary }}>
			<AnswerSprite />
			<EditorHead t={t} entry={entry} facets={facetNames(actor.language, entry)} />
			{entry.openRevision ? (
				<StandsStill entry={entry.id} revision={entry.openRevision} />
			) : (
				<Editor entry={entry} memberId={actor.id} options={formOptions(actor.language, statuses)} />
			)}
		</AdminTexts>
	)
}
