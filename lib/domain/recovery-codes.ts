import { randomInt } from 'node:crypto'

/** Without the letters and digits that are taken for each other on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const AMOUNT = 10
const HALF = 5

const half = () => Array.from({ length: HALF }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** Codes to write down, each good for one sign-in without the phone. */
export const newRecoveryCodes = (): string[] => Array.from({ length: AMOUNT }, () => `${half()}-${half()}`)

/** A recovery code as it was given out, however it was typed. */
export function asRecoveryCode(typed: string): string {
	const plain = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
	return `${plain.slice(0, HALF)}-${plain.slice(HALF)}`
}
