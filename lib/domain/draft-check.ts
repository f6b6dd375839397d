import type { PortableReference } from './entry'
import { CONTENT_SCHEMAS, citesLaw, type EntryKind } from './kinds'
import { EVERY_STATUS, EVERY_TOPIC, scopeOf } from './scope'

export interface FieldFlaw {
	field: string
	message: string
}

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

const isTwice = (list: readonly string[], index: number) => list.indexOf(list[index] ?? '') !== index

/** The topics and statuses that do not exist, or that are named twice: nothing could be found by them. */
export function scopeFlaws(content: object, every: { topics: string[]; statuses: string[] }): FieldFlaw[] {
	const { topics, statuses } = scopeOf(content)
	const known = { topics: [EVERY_TOPIC, ...every.topics], statuses: [EVERY_STATUS, ...every.statuses] }
	const flawsOf = (field: keyof typeof known, named: string[]) =>
		named.flatMap((name, index) => {
			if (!known[field].includes(name)) return [{ field: `${field}.${index}`, message: 'does not exist' }]
			return isTwice(named, index) ? [{ field: `${field}.${index}`, message: 'is named twice' }] : []
		})
	return [...flawsOf('topics', topics), ...flawsOf('statuses', statuses)]
}

/** The citations that content/ could not hold: of a kind that cites nothing, or of the same place twice. */
export function referenceFlaws(kind: EntryKind, references: readonly PortableReference[]): FieldFlaw[] {
	const places = references.map(({ provision, pinpoint }) => JSON.stringify([provision, pinpoint]))
	return places.flatMap((_, index) => {
		const field = `references.${index}`
		if (!citesLaw(kind)) return [{ field, message: 'does not belong here' }]
		return isTwice(places, index) ? [{ field, message: 'is cited twice' }] : []
	})
}

/** References with their spaces trimmed and nothing empty. */
export function tidyReferences(references: readonly PortableReference[]): PortableReference[] {
	return references.map(({ provision, pinpoint, quote }) => ({
		provision,
		pinpoint: pinpoint?.trim() || null,
		quote: quote?.trim() || null,
	}))
}
