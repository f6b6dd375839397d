import type { GrantOfRole } from '@/lib/domain/actor'
import { LANGUAGE_CODES, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { ROLES } from '@/lib/domain/roles'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { languageName } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	grants?: GrantOfRole[]
}

function Choice({ value, label, chosen }: { value: string; label: string; chosen: boolean }) {
	return (
		<label>
			<input type="checkbox" name="grants[]" value={value} defaultChecked={chosen} /> {label}
		</label>
	)
}

/** The roles to choose from; a translator is one for each language. */
export function RoleFields({ t, language, grants = [] }: Props) {
	const has = (role: string, into: string | null) => grants.some((one) => one.role === role && one.language === into)
	const languages = LANGUAGE_CODES.filter((code) => code !== SOURCE_LANGUAGE)
	return (
		<>
			<fieldset className="ticks">
				<legend>{t('members.roles')}</legend>
				{ROLES.filter((role) => role !== 'translator').map((role) => (
					<Choice key={role} value={role} label={t(`vocabulary.role-${role}`)} chosen={has(role, null)} />
				))}
			</fieldset>
			<fieldset className="ticks">
				<legend>{t('members.translators')}</legend>
				{languages.map((code) => (
					<Choice
						key={code}
						value={`translator:${code}`}
						label={languageName(language, code)}
						chosen={has('translator', code)}
					/>
				))}
			</fieldset>
		</>
	)
}
