import type { StoredSession } from '@/lib/db/sessions'

/** Why a form of the account pages was sent back; each is a text under account.problems. */
export const PROBLEMS = [
	'sign-in-wrong',
	'code-wrong',
	'code-used',
	'recovery-wrong',
	'challenge-over',
	'too-many-tries',
	'link-invalid',
	'email-invalid',
	'email-taken',
	'name-invalid',
	'password-wrong',
	'password-short',
	'password-long',
	'password-personal',
	'password-common',
	'passwords-differ',
	'signed-out',
	'set-up-over',
] as const

export type Problem = (typeof PROBLEMS)[number]

/** What went well, told on the next page; each is a text under account.notices. */
export const NOTICES = [
	'password-changed',
	'signed-out',
	'session-ended',
	'sessions-ended',
	'saved',
	'codes-set-up',
] as const

export type Notice = (typeof NOTICES)[number]

/** What a form sent, and who sent it. */
export interface Sent {
	form: Record<string, string>
	headers: Headers
	session: StoredSession | null
}

/** Where the browser goes next, with the cookies that better-auth set. */
export interface Onward {
	go: string
	cookies?: string[]
	notice?: Notice
}

/** The form comes back: with what is wrong, at which field, and what was typed but the secrets. */
export interface SentBack {
	problem: Problem
	back: string
	field?: string
	keep?: Record<string, string>
}

export type Reply = Onward | SentBack

/** What one form of the account pages does. */
export type AccountAct = (sent: Sent) => Promise<Reply>
