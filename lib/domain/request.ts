import { randomInt } from 'node:crypto'

/** What became of a request: taken in, being looked into, answered by a claim, or not to be answered. */
export const REQUEST_STATES = ['received', 'researching', 'answered', 'declined'] as const

export type RequestState = (typeof REQUEST_STATES)[number]

export const LONGEST_REQUEST = 600
export const SHORTEST_REQUEST = 20

// No letter or digit that is taken for another when it is read from paper.
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const GROUPS = 3
const GROUP = 4

/** A code that leads back to a request, and that nobody guesses: about 59 bits. */
export function newRequestCode(): string {
	const group = () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')
	return Array.from({ length: GROUPS }, group).join('-')
}

/** A code as someone may type it, in its one spelling; null when it is none. */
export function readRequestCode(typed: string): string | null {
	const plain = typed.toLowerCase().replace(/[^0-9a-z]/g, '')
	if (plain.length !== GROUPS * GROUP) return null
	return plain.match(/.{4}/g)?.join('-') ?? null
}

/** What became of a request, for whoever has its code. */
export interface AskedRequest {
	code: string
	language: string
	text: string
	state: RequestState
	reason: string | null
	/** Where the published answer is read. */
	answer: { country: string; status: string; topic: string; entitlement: string; slug: string } | null
}

/** A request as those who research it read it. */
export interface ListedRequest {
	id: string
	version: number
	country: string
	status: string | null
	topic: string | null
	language: string
	text: string
	state: RequestState
	/** The day it was asked, YYYY-MM-DD. */
	day: string
	/** Who took it on or settled it. */
	by: string | null
	/** The name of the claim that answers it. */
	claim: string | null
	reason: string | null
}
