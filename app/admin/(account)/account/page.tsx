import { redirect } from 'next/navigation'
import { AccountForm } from '@/components/admin/account/account-form'
import { CodesSection } from '@/components/admin/account/codes-section'
import { PasswordSection } from '@/components/admin/account/password-section'
import { ProfileSection } from '@/components/admin/account/profile-section'
import { SessionList } from '@/components/admin/account/session-list'
import { ToldMessage } from '@/components/admin/account/told-message'
import { PLACES } from '@/lib/auth/account-places'
import { actorOf } from '@/lib/auth/current-actor'
import { ownSessions } from '@/lib/auth/own-sessions'
import { accountTitle } from '../account-title'
import { ownAccountView } from '../account-view'

export const generateMetadata = accountTitle('accountTitle')

export default async function AccountPage() {
	const { session, t, language, told } = await ownAccountView(PLACES.account)
	const actor = actorOf(session)
	if (!actor.secondFactor) redirect(PLACES.setUp)
	return (
		<>
			<h1>{t('account.accountTitle')}</h1>
			<ToldMessage t={t} told={told} />
			<ProfileSection t={t} told={told} actor={actor} email={session.email} />
			<PasswordSection t={t} told={told} />
			<CodesSection t={t} told={told} hasCodes={session.hasCodes} setUp={PLACES.setUp} />
			<section aria-labelledby="sessions">
				<h2 id="sessions">{t('account.sessions')}</h2>
				<SessionList t={t} language={language} sessions={await ownSessions(session)} />
			</section>
			<AccountForm act="sign-out" tone="plain" label={t('account.signOut')} />
		</>
	)
}
