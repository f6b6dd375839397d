import { AccountField } from '@/components/admin/account/account-field'
import { AccountForm } from '@/components/admin/account/account-form'
import { CodesSetUp } from '@/components/admin/account/codes-set-up'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { pendingCodes } from '@/lib/auth/pending-codes'
import { needsSecondFactor } from '@/lib/domain/permissions'
import { accountTitle } from '../../account-title'
import { ownAccountView } from '../../account-view'

export const generateMetadata = accountTitle('codesTitle')

export default async function CodesPage() {
	const { session, t, told } = await ownAccountView(PLACES.setUp)
	const secret = await pendingCodes(session.memberId)
	const why = session.hasCodes ? 'codesAnew' : needsSecondFactor(session.grants) ? 'codesWhy' : 'codesOptional'
	return (
		<>
			<h1>{t('account.codesTitle')}</h1>
			<p>{t(`account.${why}`)}</p>
			<ToldMessage t={t} told={told} />
			{secret ? (
				<CodesSetUp t={t} told={told} secret={secret} email={session.email} />
			) : (
				<AccountForm act="begin-codes" label={t('account.codesBegin')}>
					<p>{t('account.codesBeginText')}</p>
					<AccountField
						t={t}
						told={told}
						name="current"
						type="password"
						label={t('account.current')}
						autoComplete="current-password"
					/>
				</AccountForm>
			)}
			{session.hasCodes ? (
				<p>
					<a href={PLACES.account}>{t('account.accountTitle')}</a>
				</p>
			) : (
				<AccountForm act="sign-out" tone="plain" label={t('account.signOut')} />
			)}
		</>
	)
}
