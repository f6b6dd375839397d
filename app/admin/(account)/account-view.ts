import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { adminLanguage } from '@/app/admin/admin-language'
import { currentSession } from '@/lib/auth/current-session'
import { readTold } from '@/lib/auth/told'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'

/** What every account page needs: who asks, in which language to answer, and what the last form has to say here. */
export async function accountView(at: string) {
	const asked = await headers()
	const session = await currentSession(asked)
	const language = session?.language ?? adminLanguage(asked.get('accept-language'))
	return { asked, session, language, t: adminTranslator(language), told: readTold(asked, at) }
}

/** The same for pages of a member who is signed in; nobody is led to sign in. */
export async function ownAccountView(at: string) {
	const { session, ...view } = await accountView(at)
	if (!session) redirect(adminAddress.signIn(at))
	return { session, ...view }
}
