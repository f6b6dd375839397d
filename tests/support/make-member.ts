import { randomBytes, randomUUID } from 'node:crypto'
import { symmetricEncrypt } from 'better-auth/crypto'
import { hashPassword } from '@/lib/auth/password-hash'
import { needsSecondFactor } from '@/lib/domain/permissions'
import type { Role } from '@/lib/domain/roles'
import type { FreshDatabase } from './fresh-database'
import { insertRow } from './rows'
import { testSecret } from './test-secret'

type Sql = FreshDatabase['sql']

export interface MadeMember {
	id: string
	name: string
	email: string
	password: string
	/** Of the one-time codes; null for a member without. */
	secret: string | null
}

interface Wanted {
	/** Roles; a translator's names the language: `translator:it`. */
	grants?: (Role | `translator:${string}`)[]
	name?: string
	email?: string
	clinicId?: string | null
	language?: 'en' | 'it'
	/** Whether codes are set up; by default where the roles need them. */
	codes?: boolean
}

export const PASSWORD = 'quiet river under snow'

let hashed: Promise<string> | undefined

/** A member who can sign in, written straight into a database; roles, clinic and codes as wanted. */
export async function makeMember(sql: Sql, wanted: Wanted = {}): Promise<MadeMember> {
	const { name = 'Ada Member', clinicId = null, language = 'en', grants = ['researcher'] } = wanted
	const id = randomUUID()
	const email = wanted.email ?? `${id}@example.org`
	const roles = grants.map((grant) => grant.split(':') as [Role, string | undefined])
	const codes = wanted.codes ?? needsSecondFactor(roles.map(([role, to]) => ({ role, language: to ?? null })))
	const secret = codes ? randomBytes(20).toString('base64url') : null
	hashed ??= hashPassword(PASSWORD)
	const member = { id, name, email, clinicId, interfaceLanguage: language, twoFactorEnabled: codes }
	await insertRow(sql, 'Member', member)
	const account = { id: randomUUID(), accountId: id, providerId: 'credential', memberId: id, password: await hashed }
	await insertRow(sql, 'Account', account)
	for (const [role, languageCode = null] of roles) {
		await insertRow(sql, 'Grant', { id: randomUUID(), memberId: id, role, languageCode })
	}
	if (secret) {
		const sealed = await symmetricEncrypt({ key: testSecret(), data: secret })
		const backupCodes = await symmetricEncrypt({ key: testSecret(), data: JSON.stringify(['aaaaa-bbbbb']) })
		await insertRow(sql, 'TwoFactor', { id: randomUUID(), memberId: id, secret: sealed, backupCodes, verified: true })
	}
	return { id, name, email, password: PASSWORD, secret }
}
