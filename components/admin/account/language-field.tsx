import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'

/** Chooses the language the editors' area speaks. */
export function LanguageField({ t, language }: { t: AdminTranslate; language: AdminLanguage }) {
	return (
		<div className="field">
			<label htmlFor="language">{t('account.language')}</label>
			<select id="language" name="language" defaultValue={language}>
				<option value="en" lang="en">
					{t('account.languageEn')}
				</option>
				<option value="it" lang="it">
					{t('account.languageIt')}
				</option>
			</select>
		</div>
	)
}
