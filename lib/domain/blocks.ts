import type { EntryKind } from './kinds'

/** A piece of prose that is translated and goes stale on its own. */
export interface Block {
	key: string
	text: string
}

/** The fields of each kind that hold prose for readers, in reading order. */
const BLOCK_FIELDS: Record<EntryKind, readonly string[]> = {
	claim: [
		'summary',
		'reason',
		'conditions',
		'steps',
		'documents',
		'where',
		'deadline',
		'changing',
		'practice',
		'refused',
		'recheck',
	],
	source: ['title', 'scope', 'note'],
	provision: ['text'],
	ratification: ['note'],
	service: ['description', 'phoneNote', 'caution'],
	status: ['definition', 'papers', 'duration', 'obligations', 'note', 'recheck'],
	gap: ['part', 'why'],
	term: ['meaning', 'definition'],
	checklist: ['title', 'introduction', 'do', 'dont', 'examples'],
	deadline: ['title', 'limit', 'otherLimits', 'trigger', 'note', 'augustNote', 'whoToAsk', 'recheck'],
	transition: ['title', 'when', 'gained', 'lost', 'steps', 'whoToAsk', 'recheck'],
}

/** Lists the blocks of an entry's content; the items of a list are blocks of their own (`steps.0`). */
export function blocksOf(kind: EntryKind, content: object): Block[] {
	const fields = content as Record<string, unknown>
	return BLOCK_FIELDS[kind].flatMap((field) => {
		const value = fields[field]
		if (typeof value === 'string') return [{ key: field, text: value }]
		if (Array.isArray(value)) return value.map((text, index) => ({ key: `${field}.${index}`, text: String(text) }))
		return []
	})
}
