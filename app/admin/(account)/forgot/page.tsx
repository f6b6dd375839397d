import { AccountField } from '@/components/admin/account/account-field'
import { AccountForm } from '@/components/admin/account/account-form'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { canMail } from '@/lib/mail/send-mail'
import { accountTitle } from '../account-title'
import { accountView } from '../account-view'

export const generateMetadata = accountTitle('forgotTitle')

export default async function ForgotPage() {
	const { t, told } = await accountView(PLACES.forgot)
	return (
		<>
			<h1>{t('account.forgotTitle')}</h1>
			{canMail() ? (
				<>
					<p>{t('account.forgotText')}</p>
					<ToldMessage t={t} told={told} />
					<AccountForm act="forgot" label={t('account.send')}>
						<AccountField
							t={t}
							told={told}
							name="email"
							type="email"
							label={t('account.email')}
							autoComplete="username"
						/>
					</AccountForm>
				</>
			) : (
				<p>{t('account.forgotNoMail')}</p>
			)}
			<p>
				<a href={PLACES.signIn}>{t('account.toSignIn')}</a>
			</p>
		</>
	)
}
