import { redirect } from 'next/navigation'
import { AccountField } from '@/components/admin/account/account-field'
import { AccountForm } from '@/components/admin/account/account-form'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { pendingMember } from '@/lib/auth/pending-member'
import { accountTitle } from '../../account-title'
import { accountView } from '../../account-view'

export const generateMetadata = accountTitle('recoveryTitle')

export default async function RecoveryPage() {
	const { asked, t, told } = await accountView(PLACES.recovery)
	if (!(await pendingMember(asked))) redirect(PLACES.signIn)
	return (
		<>
			<h1>{t('account.recoveryTitle')}</h1>
			<ToldMessage t={t} told={told} />
			<AccountForm act="recovery-code" label={t('account.continue')}>
				<AccountField
					t={t}
					told={told}
					name="code"
					label={t('account.recovery')}
					help={t('account.recoveryHelp')}
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					maxLength={20}
				/>
			</AccountForm>
			<p>
				<a href={PLACES.code}>{t('account.codeLink')}</a>
			</p>
		</>
	)
}
