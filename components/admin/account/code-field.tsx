import type { AdminTranslate } from '@/lib/i18n/admin'
import { AccountField } from './account-field'
import type { Told } from './told'

/** The field for a one-time code. */
export function CodeField({ t, told, id }: { t: AdminTranslate; told: Told | null; id?: string }) {
	return (
		<AccountField
			t={t}
			told={told}
			id={id}
			name="code"
			label={t('account.code')}
			help={t('account.codeHelp')}
			inputMode="numeric"
			autoComplete="one-time-code"
			pattern="[0-9 ]{6,8}"
			maxLength={8}
		/>
	)
}
