/** What became of a revision or a translation. */
export const EDITORIAL_STATES = [
	'draft',
	'submitted',
	'changes_requested',
	'approved',
	'published',
	'withdrawn',
] as const

export type EditorialState = (typeof EDITORIAL_STATES)[number]

/** What can happen to it; `approve` is the last approval of its chain, earlier ones leave it submitted. */
export type EditorialEvent =
	| 'edit'
	| 'submit'
	| 'approve'
	| 'approve-in-part'
	| 'request-changes'
	| 'take-back'
	| 'publish'
	| 'publish-urgently'
	| 'approve-afterwards'
	| 'withdraw'
	| 'restore'

type Transitions = Record<EditorialState, Partial<Record<EditorialEvent, EditorialState>>>

/** Every state and every way out of it. What is not here is refused. */
export const TRANSITIONS: Transitions = {
	draft: { edit: 'draft', restore: 'draft', submit: 'submitted', 'publish-urgently': 'published' },
	submitted: {
		'approve-in-part': 'submitted',
		approve: 'approved',
		'request-changes': 'changes_requested',
		'take-back': 'draft',
		'publish-urgently': 'published',
	},
	changes_requested: { edit: 'changes_requested', submit: 'submitted', 'publish-urgently': 'published' },
	approved: {
		publish: 'published',
		'request-changes': 'changes_requested',
		'take-back': 'draft',
		'publish-urgently': 'published',
	},
	published: { edit: 'draft', restore: 'draft', withdraw: 'withdrawn', 'approve-afterwards': 'published' },
	withdrawn: { edit: 'draft', restore: 'draft' },
}

/** Where an event leads from a state; null where it is refused. */
export function nextState(state: EditorialState, event: EditorialEvent): EditorialState | null {
	return TRANSITIONS[state][event] ?? null
}

/** The one state an entry is in for its editors: what is under way counts before what is published. */
export function workState(entry: {
	/** State of the revision that is submitted or approved, or null. */
	open: 'submitted' | 'approved' | null
	hasDraft: boolean
	/** State of the newest revision, or null where there is none. */
	latest: EditorialState | null
	published: boolean
}): EditorialState {
	if (entry.open) return entry.open
	if (entry.hasDraft) return entry.latest === 'changes_requested' ? 'changes_requested' : 'draft'
	if (entry.published) return 'published'
	// A pointer that an import took away leaves its revision as it was; one that was never published is not withdrawn.
	return entry.latest === 'withdrawn' || entry.latest === 'published' ? 'withdrawn' : 'draft'
}
