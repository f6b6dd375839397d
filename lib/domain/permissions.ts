import type { Actor } from './actor'
import { hasRole } from './actor'
import type { Role } from './roles'

const WRITERS = ['researcher', 'reviewer', 'publisher', 'administrator'] as const
const KEEPERS = ['reviewer', 'publisher', 'administrator'] as const

/**
 * Who may do what: the whole of it, by verb. Each verb adds what depends on its row: whose text it is, in which state,
 * in which language, of which clinic.
 */
export const MAY = {
	'create-entry': WRITERS,
	'save-draft': WRITERS,
	'discard-draft': WRITERS,
	'rebase-draft': WRITERS,
	submit: WRITERS,
	'take-back': WRITERS,
	restore: WRITERS,
	comment: [...WRITERS, 'translator'],
	'settle-comment': [...WRITERS, 'translator'],
	approve: ['reviewer'],
	'request-changes': ['reviewer'],
	dissent: ['reviewer'],
	publish: ['publisher'],
	'plan-publication': ['publisher'],
	'cancel-plan': ['publisher', 'administrator'],
	'publish-urgently': ['administrator'],
	withdraw: ['publisher', 'administrator'],
	verify: ['reviewer'],
	'confirm-service': WRITERS,
	'mark-law-change': KEEPERS,
	'settle-task': KEEPERS,
	'assign-task': KEEPERS,
	'save-translation': ['translator'],
	'discard-translation': ['translator'],
	'submit-translation': ['translator'],
	'take-back-translation': ['translator'],
	'approve-translation': ['translator'],
	'request-translation-changes': ['translator'],
	'import-xliff': ['translator'],
	invite: ['administrator'],
	'make-reset-link': ['administrator'],
	'change-grants': ['administrator'],
	'disable-member': ['administrator'],
	'enable-member': ['administrator'],
	'end-sessions': ['administrator'],
	'create-clinic': ['administrator'],
	'edit-clinic': ['administrator'],
	'take-request': WRITERS,
	'answer-request': WRITERS,
	'decline-request': KEEPERS,
	'read-audit': KEEPERS,
} as const satisfies Record<string, readonly Role[]>

export type VerbName = keyof typeof MAY

export const VERB_NAMES = Object.keys(MAY) as VerbName[]

/** Whether a member's roles let them do this at all; the verb itself asks about the row. */
export function may(actor: Pick<Actor, 'grants'>, verb: VerbName): boolean {
	return hasRole(actor, ...MAY[verb])
}

/** The verbs whose word readers rely on: nobody does them on a password alone. */
const GUARDED: readonly VerbName[] = ['approve', 'approve-translation', 'publish', 'publish-urgently', 'invite']

/** Whether one of these roles can approve or publish, and so needs a second factor. */
export function needsSecondFactor(grants: Actor['grants']): boolean {
	return GUARDED.some((verb) => may({ grants }, verb))
}
