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
