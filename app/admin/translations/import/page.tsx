import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ImportForm } from '@/components/admin/translate/import-form'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { languageName } from '@/lib/i18n/translator'
import { requireActor } from '../../require-actor'

export const generateMetadata = titled('translate.importTitle')

export default async function ImportXliffPage() {
	const actor = await requireActor('import-xliff')
	const t = adminTranslator(actor.language)
	const { translate = {}, refusals = {}, vocabulary = {}, xliff = {} } = adminMessages(actor.language)
	const languages = actor.grants.flatMap(({ role, language }) =>
		role === 'translator' && language ? [{ code: language, name: languageName(actor.language, language) }] : [],
	)
	return (
		<AdminTexts language={actor.language} areas={{ translate, refusals, vocabulary, xliff }}>
			<p className="quiet">
				<a href={adminAddress.translations()}>{t('translate.title')}</a>
			</p>
			<h1>{t('translate.importTitle')}</h1>
			<p>{t('translate.importIntro')}</p>
			<ImportForm languages={languages} />
		</AdminTexts>
	)
}
