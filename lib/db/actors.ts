import type { Actor } from '@/lib/domain/actor'
import { needsSecondFactor } from '@/lib/domain/permissions'
import { database } from './client'

/** A member as they are now, for a job that acts in their name; null when they are disabled or gone. */
export async function findActor(id: string): Promise<Actor | null> {
	const member = await database().member.findFirst({
		where: { id, disabledAt: null },
		include: { clinic: { select: { id: true, slug: true, name: true } }, grants: true },
	})
	if (!member) return null
	const grants = member.grants.map(({ role, languageCode }) => ({ role, language: languageCode }))
	return {
		id: member.id,
		name: member.name,
		language: member.interfaceLanguage === 'it' ? 'it' : 'en',
		clinic: member.clinic,
		grants,
		secondFactor: member.twoFactorEnabled === true || !needsSecondFactor(grants),
	}
}
