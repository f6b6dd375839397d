import { AccountField } from '@/components/admin/account/account-field'
import { AccountForm } from '@/components/admin/account/account-form'
import { LanguageField } from '@/components/admin/account/language-field'
import { PasswordFields } from '@/components/admin/account/password-fields'
import { RoleList } from '@/components/admin/account/role-list'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { readInvitation } from '@/lib/auth/read-invitation'
import { needsSecondFactor } from '@/lib/domain/permissions'
import { accountTitle } from '../../account-title'
import { accountView } from '../../account-view'

export const generateMetadata = accountTitle('joinTitle')

type Props = { params: Promise<{ token: string }> }

export default async function JoinPage({ params }: Props) {
	const { token } = await params
	const { t, language, told } = await accountView(PLACES.join(token))
	const invitation = await readInvitation(token)
	if (!invitation) {
		return (
			<>
				<h1>{t('account.joinOver')}</h1>
				<p>{t('account.joinOverText')}</p>
			</>
		)
	}
	const { email, grants, invitedBy } = invitation
	const field = { t, told }
	return (
		<>
			<h1>{t('account.joinTitle')}</h1>
			<p>{invitedBy ? t('account.joinInvited', { by: invitedBy }) : t('account.joinFirst')}</p>
			<h2>{t('account.joinRoles')}</h2>
			<RoleList t={t} language={language} grants={grants} />
			{needsSecondFactor(grants) ? <p>{t('account.joinNext')}</p> : null}
			<ToldMessage t={t} told={told} />
			<AccountForm act="join" label={t('account.create')} hidden={{ token }}>
				<AccountField
					{...field}
					name="name"
					label={t('account.name')}
					help={t('account.nameHelp')}
					autoComplete="name"
					maxLength={100}
				/>
				<AccountField
					{...field}
					name="email"
					type="email"
					label={t('account.email')}
					autoComplete="username"
					defaultValue={email ?? undefined}
					readOnly={email !== null}
				/>
				<PasswordFields {...field} />
				<LanguageField t={t} language={told?.keep?.language === 'it' ? 'it' : language} />
			</AccountForm>
		</>
	)
}
