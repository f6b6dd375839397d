import type { ReadableClaim } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'

/** The parts of a claim in the order a reader needs them; `steps` are done in order. */
const PARTS = ['conditions', 'steps', 'documents', 'where', 'deadline', 'practice', 'refused'] as const

export type ClaimPart = (typeof PARTS)[number]

export interface KnownPart {
	part: ClaimPart
	blocks: LocalisedText[]
	/** One sentence is no list, except of things to do or to bring. */
	isList: boolean
}

function blocksOf(claim: ReadableClaim, part: ClaimPart): LocalisedText[] {
	const value = claim[part]
	if (Array.isArray(value)) return value
	return value ? [value] : []
}

/** What a claim says part by part, and which parts nobody has researched; having no conditions is no gap. */
export function partsOf(claim: ReadableClaim): { known: KnownPart[]; notResearched: ClaimPart[] } {
	const parts = PARTS.map((part) => ({ part, blocks: blocksOf(claim, part) }))
	return {
		known: parts
			.filter(({ blocks }) => blocks.length > 0)
			.map((known) => ({ ...known, isList: known.blocks.length > 1 || ['steps', 'documents'].includes(known.part) })),
		notResearched: parts
			.filter(({ part, blocks }) => blocks.length === 0 && part !== 'conditions')
			.map(({ part }) => part),
	}
}
