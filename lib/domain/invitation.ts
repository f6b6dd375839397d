import { z } from 'zod'
import { LANGUAGE_CODES } from './languages'
import { ROLES } from './roles'

/** A form sends a role as one word: `reviewer`, `translator:it`. */
function fromWord(sent: unknown): unknown {
	if (typeof sent !== 'string') return sent
	const [role, language = null] = sent.split(':')
	return { role, language }
}

const grantOfRole = z
	.object({
		role: z.enum(ROLES),
		language: z.enum(LANGUAGE_CODES).nullable().default(null),
	})
	.refine(({ role, language }) => (role === 'translator') === (language !== null), 'language-of-translator')

/** One role to give; a translator's names the language, no other does. */
export const grant = z.preprocess(fromWord, grantOfRole)

/** The roles of a member: at least one, none twice. */
export const grants = z
	.array(grant)
	.min(1)
	.max(40)
	.refine((all) => new Set(all.map(({ role, language }) => `${role}:${language}`)).size === all.length, 'twice')

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const memberName = z.string().trim().min(2).max(100)
