import type { AdminTranslate } from '@/lib/i18n/admin'
import { AccountField } from './account-field'
import type { Told } from './told'

/** A new password, twice. */
export function PasswordFields({ t, told }: { t: AdminTranslate; told: Told | null }) {
	const kind = { type: 'password', autoComplete: 'new-password', t, told }
	return (
		<>
			<AccountField {...kind} name="password" label={t('account.newPassword')} help={t('account.passwordHelp')} />
			<AccountField {...kind} name="again" label={t('account.again')} />
		</>
	)
}
