import { AccountForm } from '@/components/admin/account/account-form'
import { PasswordFields } from '@/components/admin/account/password-fields'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { isResetOpen } from '@/lib/auth/is-reset-open'
import { accountTitle } from '../../account-title'
import { accountView } from '../../account-view'

export const generateMetadata = accountTitle('resetTitle')

type Props = { params: Promise<{ token: string }> }

export default async function ResetPage({ params }: Props) {
	const { token } = await params
	const { t, told } = await accountView(PLACES.reset(token))
	if (!(await isResetOpen(token))) {
		return (
			<>
				<h1>{t('account.resetOver')}</h1>
				<p>{t('account.resetOverText')}</p>
				<p>
					<a href={PLACES.forgot}>{t('account.forgotLink')}</a>
				</p>
			</>
		)
	}
	return (
		<>
			<h1>{t('account.resetTitle')}</h1>
			<p>{t('account.resetText')}</p>
			<ToldMessage t={t} told={told} />
			<AccountForm act="reset" label={t('account.save')} hidden={{ token }}>
				<PasswordFields t={t} told={told} />
			</AccountForm>
		</>
	)
}
