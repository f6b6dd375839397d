import { PLACES } from '../account-places'
import { askSignOut } from '../ask-better-auth'
import type { AccountAct } from '../reply'

export const signOut: AccountAct = async ({ headers }) => {
	const { cookies } = await askSignOut(headers)
	return { go: PLACES.signIn, cookies, notice: 'signed-out' }
}
