import type { Role } from './roles'

/** One role of a member; `language` only for translators. */
export interface GrantOfRole {
	role: Role
	language: string | null
}

/** The member who asks for something, as one request knows them. */
export interface Actor {
	id: string
	name: string
	/** The language the editors' area speaks to them. */
	language: 'en' | 'it'
	clinic: { id: string; slug: string; name: string } | null
	grants: GrantOfRole[]
	/** Whether they proved themselves with a code too, or need not. */
	secondFactor: boolean
}

export function hasRole(actor: Pick<Actor, 'grants'>, ...roles: Role[]): boolean {
	return actor.grants.some((grant) => roles.includes(grant.role))
}

/** Whether a member translates into a language. */
export function speaks(actor: Pick<Actor, 'grants'>, language: string): boolean {
	return actor.grants.some((grant) => grant.role === 'translator' && grant.language === language)
}
