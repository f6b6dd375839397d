import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminTexts } from '@/components/admin/admin-texts'
import { DeskHeading } from '@/components/admin/translate/desk-heading'
import { TranslationEditor } from '@/components/admin/translate/translation-editor'
import { TranslationReview } from '@/components/admin/translate/translation-review'
import { isTargetLanguage } from '@/lib/domain/languages'
import { readTranslationDesk } from '@/lib/editorial/read/translation-desk'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { languageName } from '@/lib/i18n/translator'
import { requireActor } from '../../../../require-actor'

type Props = { params: Promise<{ id: string; language: string }> }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const actor = await requireActor()
	const { language } = await params
	const name = isTargetLanguage(language) ? languageName(actor.language, language) : ''
	return { title: adminTranslator(actor.language)('translate.deskTitle', { language: name }) }
}

export default async function TranslatePage({ params }: Props) {
	const actor = await requireActor()
	const { id, language } = await params
	if (!UUID.test(id) || !isTargetLanguage(language)) notFound()
	const desk = await readTranslationDesk(actor, id, language)
	if (!desk) notFound()
	const { translate = {}, refusals = {}, vocabulary = {}, checks = {} } = adminMessages(actor.language)
	const writes = desk.mine && !desk.open
	return (
		<AdminTexts language={actor.language} areas={{ translate, refusals, vocabulary, checks }}>
			<DeskHeading t={adminTranslator(actor.language)} language={actor.language} desk={desk} />
			{writes ? (
				<TranslationEditor key={desk.entry.revision} desk={desk} memberId={actor.id} />
			) : (
				<TranslationReview desk={desk} />
			)}
		</AdminTexts>
	)
}
