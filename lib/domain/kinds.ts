import { checklistContent } from './kinds/checklist'
import { claimContent } from './kinds/claim'
import { deadlineContent } from './kinds/deadline'
import { gapContent } from './kinds/gap'
import { provisionContent } from './kinds/provision'
import { ratificationContent } from './kinds/ratification'
import { serviceContent } from './kinds/service'
import { sourceContent } from './kinds/source'
import { statusContent } from './kinds/status'
import { termContent } from './kinds/term'
import { transitionContent } from './kinds/transition'

/** The schema of each kind of entry: prose is parsed by it on the way in and on the way out. */
export const CONTENT_SCHEMAS = {
	claim: claimContent,
	source: sourceContent,
	provision: provisionContent,
	ratification: ratificationContent,
	service: serviceContent,
	status: statusContent,
	gap: gapContent,
	term: termContent,
	checklist: checklistContent,
	deadline: deadlineContent,
	transition: transitionContent,
} as const

export type EntryKind = keyof typeof CONTENT_SCHEMAS

export const ENTRY_KINDS = Object.keys(CONTENT_SCHEMAS) as EntryKind[]

/** The kinds whose entries rest on law: what is published of them cites at least one provision (invariant 5). */
export const GROUNDED_KINDS = ['claim', 'status', 'deadline', 'transition'] as const satisfies EntryKind[]

export type GroundedKind = (typeof GROUNDED_KINDS)[number]

export const citesLaw = (kind: EntryKind): kind is GroundedKind => GROUNDED_KINDS.some((one) => one === kind)
