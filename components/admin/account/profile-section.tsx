import type { Actor } from '@/lib/domain/actor'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { AccountField } from './account-field'
import { AccountForm } from './account-form'
import { LanguageField } from './language-field'
import { RoleList } from './role-list'
import type { Told } from './told'

interface Props {
	t: AdminTranslate
	told: Told | null
	actor: Actor
	email: string
}

/** A member's own name and language, and what an administrator set. */
export function ProfileSection({ t, told, actor, email }: Props) {
	return (
		<section aria-labelledby="profile">
			<h2 id="profile">{t('account.profile')}</h2>
			<p>{t('account.emailIs', { email })}</p>
			{actor.clinic ? <p>{t('account.clinicIs', { clinic: actor.clinic.name })}</p> : null}
			<p>{t('account.rolesAre')}</p>
			<RoleList t={t} language={actor.language} grants={actor.grants} />
			<AccountForm act="change-profile" label={t('account.save')}>
				<AccountField
					t={t}
					told={told}
					name="name"
					label={t('account.name')}
					help={t('account.nameHelp')}
					defaultValue={actor.name}
					autoComplete="name"
					maxLength={100}
				/>
				<LanguageField t={t} language={actor.language} />
			</AccountForm>
		</section>
	)
}
