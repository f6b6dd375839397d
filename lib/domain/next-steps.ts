import type { Actor } from './actor'
import { type ChainStep, dueStep, fitsStep } from './chain'
import type { EntryKind } from './kinds'
import { may, type VerbName } from './permissions'
import { type EditorialState, nextState } from './states'

/** What a step of a member's work is called: the verb it leads to, or a page. */
export type NextStep =
	| Extract<
			VerbName,
			| 'save-draft'
			| 'submit'
			| 'discard-draft'
			| 'take-back'
			| 'approve'
			| 'request-changes'
			| 'dissent'
			| 'publish'
			| 'plan-publication'
			| 'cancel-plan'
			| 'publish-urgently'
			| 'withdraw'
			| 'verify'
			| 'confirm-service'
			| 'save-translation'
			| 'comment'
	  >
	| 'approve-afterwards'

/** A revision that waits for checks or for its publication. */
export interface OpenRevision {
	state: 'submitted' | 'approved'
	contributors: readonly string[]
	clinicId: string | null
	chain: readonly ChainStep[]
	reviews: readonly { step: string; verdict: string; memberId: string }[]
	planned: boolean
}

/** All that decides what may happen to an entry next. */
export interface Situation {
	kind: EntryKind
	state: EditorialState
	hasDraft: boolean
	/** What readers see now; null where they see nothing. */
	published: { contributors: readonly string[] } | null
	open: OpenRevision | null
	/** An urgent publication that still owes its approval: who wrote it, and who published it. */
	owed: { contributors: readonly string[]; publishedBy: string | null } | null
}

type Rule = (actor: Actor, entry: Situation) => boolean

const wrote = (actor: Actor, { open }: Situation) => open?.contributors.includes(actor.id) ?? false

/** Whether the check that is due is one this reviewer's clinic can do. Two checks are two people's. */
function canCheck(actor: Actor, { open }: Situation): boolean {
	if (open?.reviews.some(({ verdict, memberId }) => verdict === 'approve' && memberId === actor.id)) return false
	const due = open?.state === 'submitted' ? dueStep(open.chain, open.reviews) : null
	return due !== null && fitsStep(due, actor.clinic?.id ?? null, open?.clinicId ?? null)
}

/** When each step is open to someone whose role allows it; what most waits for them comes first. */
const RULES: Record<NextStep, Rule> = {
	approve: (actor, entry) => !wrote(actor, entry) && canCheck(actor, entry),
	'approve-afterwards': (actor, { owed }) =>
		owed !== null && !owed.contributors.includes(actor.id) && owed.publishedBy !== actor.id,
	publish: (_, { open }) => open?.state === 'approved',
	'plan-publication': (_, { open }) => open?.state === 'approved',
	'cancel-plan': (_, { open }) => open?.planned ?? false,
	'request-changes': (actor, entry) => entry.open !== null && !wrote(actor, entry),
	dissent: (actor, entry) => entry.open !== null && !wrote(actor, entry),
	'save-draft': (_, { state }) => nextState(state, 'edit') !== null,
	submit: (actor, { hasDraft, state }) => hasDraft && actor.clinic !== null && nextState(state, 'submit') !== null,
	'take-back': (_, { open }) => open !== null,
	verify: (actor, { published, kind }) =>
		published !== null && kind !== 'service' && actor.clinic !== null && !published.contributors.includes(actor.id),
	'confirm-service': (actor, { published, kind }) => published !== null && kind === 'service' && actor.clinic !== null,
	'save-translation': (_, { published }) => published !== null,
	comment: () => true,
	'discard-draft': (_, { hasDraft, open }) => hasDraft && open === null,
	'publish-urgently': (_, { state, hasDraft, open }) =>
		(hasDraft || open !== null) && nextState(state, 'publish-urgently') !== null,
	withdraw: (_, { published }) => published !== null,
}

const STEPS = Object.keys(RULES) as NextStep[]

/**
 * What a member may do with an entry now, the most awaited first. Pages draw it; each verb decides again, on the row
 * as it then is.
 */
export function nextSteps(actor: Actor, entry: Situation): NextStep[] {
	return STEPS.filter((step) => {
		const verb = step === 'approve-afterwards' ? 'approve' : step
		return may(actor, verb) && RULES[step](actor, entry)
	})
}
