/** Why a verb was refused; each is a text in messages/admin/{en,it}/refusals.json. */
export const REFUSAL_CODES = [
	'not-signed-in',
	'second-factor-needed',
	'not-allowed',
	'not-found',
	'invalid-input',
	'wrong-state',
	'conflict',
	'locked',
	'own-work',
	'wrong-clinic',
	'no-clinic',
	'no-chain',
	'changed-since-read',
	'published-since',
	'base-moved',
	'nothing-changed',
	'content-invalid',
	'forbidden-terms',
	'citation-missing',
	'provision-unknown',
	'basis-unpublished',
	'rested-on',
	'slug-taken',
	'draft-exists',
	'in-the-past',
	'wrong-language',
	'checks-unsettled',
	'not-verifiable',
	'too-many-tries',
	'foreign-origin',
	'last-administrator',
	'own-account',
	'email-taken',
	'link-invalid',
	'file-damaged',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

export interface Refusal {
	ok: false
	code: RefusalCode
	/** What the person needs to settle it: the other text of a conflict, the fields that are wrong. */
	detail?: unknown
}

/** What came of a verb: its value, or why it was refused. Bugs throw instead. */
export type Outcome<T> = { ok: true; value: T } | Refusal

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refused = (code: RefusalCode, detail?: unknown): Refusal => ({ ok: false, code, detail })
