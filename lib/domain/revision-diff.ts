import { type Block, blocksOf } from './blocks'
import { canonicalJson } from './canonical-json'
import { compareReferences, type ReferenceChange } from './compare-references'
import type { PortableReference } from './entry'
import type { EntryKind } from './kinds'
import { SOURCE_LANGUAGE } from './languages'
import { matchBlocks } from './match-blocks'
import { type DiffRun, diffTexts } from './text-diff'

export interface Version {
	content: object
	references: readonly PortableReference[]
}

export interface BlockChange {
	field: string
	change: 'same' | 'added' | 'removed' | 'changed'
	before: Block | null
	after: Block | null
	/** Word by word, for a block that both have. */
	runs: DiffRun[]
}

export interface RevisionDiff {
	blocks: BlockChange[]
	/** What is no prose: answer, dates, addresses. Only what differs. */
	facts: { field: string; before: unknown; after: unknown }[]
	references: ReferenceChange[]
}

const fieldOf = (block: Block) => block.key.split('.')[0] ?? block.key

function changeOf(before: Block | null, after: Block | null): BlockChange['change'] {
	if (!before) return 'added'
	if (!after) return 'removed'
	return before.text === after.text ? 'same' : 'changed'
}

function compareField(field: string, before: readonly Block[], after: readonly Block[]): BlockChange[] {
	return matchBlocks(before, after).map((match) => ({
		field,
		change: changeOf(match.before, match.after),
		...match,
		runs: match.before && match.after ? diffTexts(match.before.text, match.after.text, SOURCE_LANGUAGE) : [],
	}))
}

/** Compares two versions of one entry, block by block; an item of a list that only moved is the same. */
export function compareRevisions(kind: EntryKind, before: Version, after: Version): RevisionDiff {
	const earlier = blocksOf(kind, before.content)
	const later = blocksOf(kind, after.content)
	const old = before.content as Record<string, unknown>
	const now = after.content as Record<string, unknown>
	const names = [...new Set([...Object.keys(now), ...Object.keys(old)])]
	const prose = new Set([...later, ...earlier].map(fieldOf))
	const inField = (blocks: Block[], field: string) => blocks.filter((block) => fieldOf(block) === field)

	const differ = (field: string) => canonicalJson(old[field] ?? null) !== canonicalJson(now[field] ?? null)
	return {
		blocks: [...prose].flatMap((field) => compareField(field, inField(earlier, field), inField(later, field))),
		facts: names
			.filter((field) => !prose.has(field) && differ(field))
			.map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null })),
		references: compareReferences(before.references, after.references),
	}
}
