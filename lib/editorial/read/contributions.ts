import { countContributions } from '@/lib/db/contributions'
import { type ListedMember, listMembers } from '@/lib/db/member-list'
import type { Contribution } from '@/lib/domain/contributions'

export interface Contributor {
	member: ListedMember
	counts: Record<Contribution, number>
}

/** The members of a clinic, each with what they contributed since their first day. */
export async function readContributions(clinicId: string): Promise<Contributor[]> {
	const members = (await listMembers()).filter(({ clinic }) => clinic?.id === clinicId)
	const counted = await countContributions(members.map(({ id }) => id))
	return members.flatMap((member) => {
		const counts = counted.get(member.id)
		return counts ? [{ member, counts }] : []
	})
}
