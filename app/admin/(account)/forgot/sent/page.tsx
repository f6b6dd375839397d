import { PLACES } from '@/lib/auth/account-places'
import { accountTitle } from '../../account-title'
import { accountView } from '../../account-view'

export const generateMetadata = accountTitle('forgotSentTitle')

export default async function ForgotSentPage() {
	const { t } = await accountView(PLACES.forgotSent)
	return (
		<>
			<h1>{t('account.forgotSentTitle')}</h1>
			<p>{t('account.forgotSentText')}</p>
			<p>
				<a href={PLACES.signIn}>{t('account.toSignIn')}</a>
			</p>
		</>
	)
}
