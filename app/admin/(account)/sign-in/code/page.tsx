import { redirect } from 'next/navigation'
import { AccountForm } from '@/components/admin/account/account-form'
import { CodeField } from '@/components/admin/account/code-field'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { pendingMember } from '@/lib/auth/pending-member'
import { accountTitle } from '../../account-title'
import { accountView } from '../../account-view'
import { wantedNext } from '../wanted-next'

export const generateMetadata = accountTitle('codeTitle')

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function CodePage({ searchParams }: Props) {
	const { asked, t, told } = await accountView(PLACES.code)
	if (!(await pendingMember(asked))) redirect(PLACES.signIn)
	const next = wantedNext(await searchParams, told)
	return (
		<>
			<h1>{t('account.codeTitle')}</h1>
			<ToldMessage t={t} told={told} />
			<AccountForm act="code" label={t('account.continue')} hidden={{ next }}>
				<CodeField t={t} told={told} />
			</AccountForm>
			<p>
				<a href={PLACES.recovery}>{t('account.recoveryLink')}</a>
			</p>
			<p>
				<a href={PLACES.signIn}>{t('account.startAgain')}</a>
			</p>
		</>
	)
}
