import { titled } from '@/app/admin/titled'
import { LanguageTable } from '@/components/admin/translate/language-table'
import { readTranslatedLanguages } from '@/lib/editorial/read/translation-languages'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../require-actor'

export const generateMetadata = titled('translate.title')

export default async function TranslationsPage() {
	const actor = await requireActor()
	const t = adminTranslator(actor.language)
	const languages = await readTranslatedLanguages(actor)
	return (
		<>
			<h1>{t('translate.title')}</h1>
			<p>{t('translate.intro')}</p>
			<LanguageTable t={t} language={actor.language} languages={languages} />
			<p className="actions">
				<a className="button" href={adminAddress.importXliff}>
					{t('translate.importTitle')}
				</a>
			</p>
		</>
	)
}
