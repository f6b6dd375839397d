import type { PortableReference } from './entry'
import { CONTENT_SCHEMAS, type EntryKind } from './kinds'

export interface FieldFlaw {
	field: string
	message: string
}

/** Kinds whose entries rest on law: a published claim or status cites at least one provision (invariant 5). */
const CITING: readonly EntryKind[] = ['claim', 'status']

export const citesLaw = (kind: EntryKind): boolean => CITING.includes(kind)

/** Trims prose and drops what is empty, so that the same text has one spelling whoever typed it. */
export function tidyContent(content: unknown): unknown {
	if (typeof content === 'string') return content.trim() === '' ? null : content.trim()
	if (Array.isArray(content)) return content.map(tidyContent).filter((item) => item !== null)
	if (content === null || typeof content !== 'object') return content
	return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, tidyContent(value)]))
}

/** Reads a working copy as its kind must be when it is submitted; every field that is not so is named. */
export function readContent(
	kind: EntryKind,
	content: unknown,
): { content: object; flaws: [] } | { content: null; flaws: FieldFlaw[] } {
	const read = CONTENT_SCHEMAS[kind].safeParse(tidyContent(content))
	if (read.success) return { content: read.data, flaws: [] }
	const flaws = read.error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), message: issue.message }))
	return { content: null, flaws }
}

/** References with their spaces trimmed and nothing empty. */
export function tidyReferences(references: readonly PortableReference[]): PortableReference[] {
	return references.map(({ provision, pinpoint, quote }) => ({
		provision,
		pinpoint: pinpoint?.trim() || null,
		quote: quote?.trim() || null,
	}))
}
