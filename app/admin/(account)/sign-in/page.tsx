import { redirect } from 'next/navigation'
import { AccountField } from '@/components/admin/account/account-field'
import { AccountForm } from '@/components/admin/account/account-form'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { onwardPath } from '@/lib/auth/onward-path'
import { accountTitle } from '../account-title'
import { accountView } from '../account-view'

export const generateMetadata = accountTitle('signIn')

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
	const { session, t, told } = await accountView(PLACES.signIn)
	const { next } = await searchParams
	const wanted = onwardPath((typeof next === 'string' ? next : undefined) ?? told?.keep?.next)
	if (session) redirect(wanted)
	return (
		<>
			<h1>{t('account.signIn')}</h1>
			<ToldMessage t={t} told={told} />
			<AccountForm act="sign-in" label={t('account.signIn')} hidden={{ next: wanted }}>
				<AccountField t={t} told={told} name="email" label={t('account.email')} type="email" autoComplete="username" />
				<AccountField
					t={t}
					told={told}
					name="password"
					label={t('account.password')}
					type="password"
					autoComplete="current-password"
				/>
			</AccountForm>
			<p>
				<a href={PLACES.forgot}>{t('account.forgotLink')}</a>
			</p>
		</>
	)
}
