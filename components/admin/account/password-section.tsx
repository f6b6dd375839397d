import type { AdminTranslate } from '@/lib/i18n/admin'
import { AccountField } from './account-field'
import { AccountForm } from './account-form'
import { PasswordFields } from './password-fields'
import type { Told } from './told'

/** Changes one's own password. */
export function PasswordSection({ t, told }: { t: AdminTranslate; told: Told | null }) {
	return (
		<section aria-labelledby="change-password">
			<h2 id="change-password">{t('account.changePassword')}</h2>
			<p>{t('account.changePasswordText')}</p>
			<AccountForm act="change-password" label={t('account.changePassword')}>
				<AccountField
					t={t}
					told={told}
					name="current"
					type="password"
					label={t('account.current')}
					autoComplete="current-password"
				/>
				<PasswordFields t={t} told={told} />
			</AccountForm>
		</section>
	)
}
