import { findPasswordHash } from '@/lib/db/passwords'
import type { StoredSession } from '@/lib/db/sessions'
import { judgeCode } from './judge-code'
import { verifyPassword } from './password-hash'
import type { Problem, Sent } from './reply'
import { forgetTries, takeTry } from './tries'

export interface Unproved {
	problem: Problem
	field: string
}

/** Asks for the password again before an act that a borrowed screen must not do; null when it is right. */
export async function unprovedPassword({ form, headers }: Sent, session: StoredSession): Promise<Unproved | null> {
	const field = 'current'
	if (!(await takeTry('password', session.email, headers))) return { problem: 'too-many-tries', field }
	const hash = await findPasswordHash(session.memberId)
	const isRight = hash !== null && (await verifyPassword({ hash, password: form.current ?? '' }))
	if (!isRight) return { problem: 'password-wrong', field }
	await forgetTries('password', session.email, headers)
	return null
}

/** The same with a one-time code, where the member has codes. */
export async function unprovedCode({ form, headers }: Sent, session: StoredSession): Promise<Unproved | null> {
	if (!session.hasCodes) return null
	const field = 'code'
	if (!(await takeTry('code', session.memberId, headers))) return { problem: 'too-many-tries', field }
	const verdict = await judgeCode(session.memberId, (form.code ?? '').replace(/\s/g, ''))
	if (verdict === 'fresh') {
		await forgetTries('code', session.memberId, headers)
		return null
	}
	return { problem: verdict === 'used' ? 'code-used' : 'code-wrong', field }
}
