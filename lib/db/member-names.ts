import { database } from './client'

export interface NamedMember {
	id: string
	name: string
	clinic: string | null
}

/** The members work can be given to, or, with those who are disabled too, whom the audit log can name. */
export async function findMemberNames({ disabled }: { disabled: boolean }): Promise<NamedMember[]> {
	const rows = await database().member.findMany({
		where: disabled ? {} : { disabledAt: null },
		select: { id: true, name: true, clinic: { select: { name: true } } },
		orderBy: { name: 'asc' },
	})
	return rows.map(({ id, name, clinic }) => ({ id, name, clinic: clinic?.name ?? null }))
}
