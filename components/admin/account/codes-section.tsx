import type { AdminTranslate } from '@/lib/i18n/admin'
import { AccountField } from './account-field'
import { AccountForm } from './account-form'
import { CodeField } from './code-field'
import type { Told } from './told'

interface Props {
	t: AdminTranslate
	told: Told | null
	hasCodes: boolean
	/** The address where codes are set up. */
	setUp: string
}

/** Whether one-time codes are set up, ways to set them up, and new recovery codes. */
export function CodesSection({ t, told, hasCodes, setUp }: Props) {
	return (
		<section aria-labelledby="codes">
			<h2 id="codes">{t('account.code')}</h2>
			<p>{t(hasCodes ? 'account.codesHave' : 'account.codesHaveNot')}</p>
			<p>
				<a href={setUp}>{t(hasCodes ? 'account.codesOther' : 'account.codesSetUp')}</a>
			</p>
			{hasCodes ? (
				<>
					<h3>{t('account.recoveryNew')}</h3>
					<p>{t('account.recoveryNewText')}</p>
					<AccountForm act="new-recovery-codes" tone="plain" label={t('account.recoveryNewButton')}>
						<AccountField
							t={t}
							told={told}
							id="recovery-current"
							name="current"
							type="password"
							label={t('account.current')}
							autoComplete="current-password"
						/>
						<CodeField t={t} told={told} id="recovery-code" />
					</AccountForm>
				</>
			) : null}
		</section>
	)
}
