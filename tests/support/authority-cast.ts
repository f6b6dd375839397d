import { randomUUID } from 'node:crypto'
import { ROLES, type Role } from '@/lib/domain/roles'
import type { openE2eDatabase } from './e2e-database'
import type { Author } from './entry-in-state'
import { makeMember } from './make-member'
import { insertRow } from './rows'
import { openSession } from './sign-in'

/** Who wrote and who checked what the tests act on, and one signed-in member of each role. */
export interface AuthorityCast {
	author: Author
	clinicId: string
	cookies: Record<Role, string>
	ids: Record<Role, string>
}

/** Makes a clinic whose only check is a supervisor's, with its members. */
export async function authorityCast(db: Awaited<ReturnType<typeof openE2eDatabase>>): Promise<AuthorityCast> {
	const clinicId = randomUUID()
	await insertRow(db.sql, 'Clinic', {
		id: clinicId,
		slug: `c-${clinicId}`,
		name: 'Clinica Prova',
		chain: '{supervisor}',
	})
	const student = await makeMember(db.sql, { name: 'Sara Student', clinicId })
	const approver = await makeMember(db.sql, { name: 'Silvia Supervisor', clinicId, grants: ['reviewer'] })
	const author = { id: student.id, clinicId, reviewerId: approver.id }
	const cast: AuthorityCast = { author, clinicId, cookies: {} as never, ids: {} as never }
	for (const role of ROLES) {
		const grants = [role === 'translator' ? ('translator:it' as const) : role]
		const member = await makeMember(db.sql, { name: `A ${role}`, clinicId, grants })
		cast.ids[role] = member.id
		cast.cookies[role] = await openSession(db.sql, member)
	}
	return cast
}
