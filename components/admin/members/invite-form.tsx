import type { ListedClinic } from '@/lib/editorial/read/members'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { ClinicChoice } from './clinic-choice'
import { LinkForm } from './link-form'
import { RoleFields } from './role-fields'
import { TextField } from './text-field'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	clinics: ListedClinic[]
}

/** Invites somebody: to which roles, of which clinic. */
export function InviteForm({ t, language, clinics }: Props) {
	return (
		<LinkForm verb="invite" label={t('members.inviteButton')}>
			<TextField name="email" label={t('members.email')} type="email" required autoComplete="off" />
			<TextField name="name" label={t('members.nameOptional')} maxLength={100} autoComplete="off" />
			<ClinicChoice t={t} clinics={clinics} />
			<RoleFields t={t} language={language} />
			<div className="field">
				<label htmlFor="language">{t('members.mailLanguage')}</label>
				<select id="language" name="language" defaultValue={language}>
					<option value="en">{t('account.languageEn')}</option>
					<option value="it">{t('account.languageIt')}</option>
				</select>
			</div>
		</LinkForm>
	)
}
