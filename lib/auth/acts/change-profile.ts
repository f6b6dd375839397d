import { changeProfile as change } from '@/lib/db/members'
import { memberName } from '@/lib/domain/invitation'
import { PLACES } from '../account-places'
import type { AccountAct } from '../reply'

/** Changes one's own name and the language the editors' area speaks. */
export const changeProfile: AccountAct = async ({ form, session }) => {
	if (!session) return { problem: 'signed-out', back: PLACES.signIn }
	const { name = '' } = form
	const language = form.language === 'it' ? 'it' : 'en'
	const given = memberName.safeParse(name)
	const back = PLACES.account
	if (!given.success) return { problem: 'name-invalid', field: 'name', back, keep: { name, language } }
	await change({ id: session.memberId, name: session.name }, { name: given.data, interfaceLanguage: language })
	return { go: back, notice: 'saved' }
}
