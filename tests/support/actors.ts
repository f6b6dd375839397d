import type { Actor } from '@/lib/domain/actor'
import type { FreshDatabase } from './fresh-database'
import { insertMember } from './work-rows'

/** A member as verbs know them, with a row of their own: a translator into some languages. */
export async function insertTranslator(
	sql: FreshDatabase['sql'],
	name: string,
	...languages: string[]
): Promise<Actor> {
	const id = await insertMember(sql, { name })
	const grants = languages.map((language) => ({ role: 'translator' as const, language }))
	return { id, name, language: 'en', clinic: null, grants, secondFactor: true }
}
