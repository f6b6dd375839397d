import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { findClinic } from '@/lib/db/clinic-settings'
import { editing } from '@/lib/db/editing'
import { holdMember, isLastAdministrator, setRoles } from '@/lib/db/member-roles'
import { grants } from '@/lib/domain/invitation'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { chosen, version } from './fields'

const input = z.object({ member: z.string(), version, grants, clinic: chosen.optional() })

/** Gives a member other roles, and another clinic where one is named. It holds from their next request. */
export const changeGrants = defineVerb('change-grants', input, (actor, sent) =>
	editing(async (tx) => {
		const member = await holdMember(tx, sent.member)
		if (!member) return refused('not-found')
		if (member.version !== sent.version) {
			const { version, grants, clinicId } = member
			return refused('conflict', { version, grants, clinic: clinicId })
		}
		const stays = sent.grants.some(({ role }) => role === 'administrator')
		if (!stays && (await isLastAdministrator(tx, member))) return refused('last-administrator')
		const clinicId = sent.clinic === undefined ? member.clinicId : sent.clinic
		if (clinicId && !(await findClinic(tx, clinicId))) return refused('not-found')
		await setRoles(tx, member.id, { grants: sent.grants, clinicId })
		await writeAudit(tx, actor, 'change-grants', {
			detail: {
				member: member.id,
				name: member.name,
				before: [...member.grants],
				grants: sent.grants,
				clinic: clinicId,
			},
		})
		return done({ version: member.version + 1 })
	}),
)
