import { CONTRIBUTIONS, type Contribution } from '@/lib/domain/contributions'
import { database } from './client'

/** How often each of some members contributed in each way, from the audit log. */
export async function countContributions(memberIds: string[]): Promise<Map<string, Record<Contribution, number>>> {
	const rows = await database().auditEvent.groupBy({
		by: ['memberId', 'act'],
		where: { memberId: { in: memberIds }, act: { in: Object.values(CONTRIBUTIONS).flat() } },
		_count: true,
	})
	const countOf = (member: string, acts: readonly string[]) =>
		rows.filter((row) => row.memberId === member && acts.includes(row.act)).reduce((sum, row) => sum + row._count, 0)
	return new Map(
		memberIds.map((member) => {
			const counts = Object.entries(CONTRIBUTIONS).map(([way, acts]) => [way, countOf(member, acts)])
			return [member, Object.fromEntries(counts) as Record<Contribution, number>]
		}),
	)
}
