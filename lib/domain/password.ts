import { COMMON_PASSWORDS } from './common-passwords'

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

/** With fewer different characters than this, length is only repetition. */
const FEWEST_DIFFERENT = 5
/** Shorter parts of an address or a name stand in too many good passwords. */
const TELLING_PART = 4

export type PasswordFlaw = 'password-short' | 'password-long' | 'password-personal' | 'password-common'

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function isSequence(text: string): boolean {
	const steps = new Set([...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index)))
	return steps.size === 1
}

/**
 * What makes a password unfit; null when it will do. Length is what counts (NIST 800-63B): no rule asks for signs or
 * digits, but what everybody tries first is refused, and so is the person's own name or address.
 */
export function passwordFlaw(password: string, person: { email: string; name?: string }): PasswordFlaw | null {
	const length = [...password].length
	if (length < SHORTEST_PASSWORD) return 'password-short'
	if (length > LONGEST_PASSWORD) return 'password-long'
	const said = plain(password)
	const [mailbox = ''] = person.email.split('@')
	const parts = [mailbox, ...mailbox.split(/[._+-]/), person.name ?? '', ...(person.name ?? '').split(/\s+/)].map(plain)
	if (parts.some((part) => part.length >= TELLING_PART && said.includes(part))) return 'password-personal'
	if (new Set(said).size < FEWEST_DIFFERENT || isSequence(said) || COMMON_PASSWORDS.has(said)) return 'password-common'
	return null
}
