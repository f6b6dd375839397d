import { blocksOf } from '@/lib/domain/blocks'
import { CONTENT_SCHEMAS, ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'

/** The blocks of an entry of this kind that has every field filled in; a list stands for its items as `steps.0`. */
function fullestBlocks(kind: EntryKind): Set<string> {
	const fields: Record<string, { safeParse: (value: unknown) => { success: boolean } }> = CONTENT_SCHEMAS[kind].shape
	const filled = Object.entries(fields).map(([name, schema]) => [name, schema.safeParse([]).success ? ['x'] : 'x'])
	return new Set(blocksOf(kind, Object.fromEntries(filled)).map(({ key }) => key))
}

const KEYS = new Map(ENTRY_KINDS.map((kind) => [kind, fullestBlocks(kind)]))

/**
 * Whether an entry of this kind can have a block of this key, now or in an earlier version:
 * translations of a list item that has gone are kept, those of a field that never was are a mistake.
 */
export function isBlockKey(kind: EntryKind, key: string): boolean {
	return KEYS.get(kind)?.has(key.replace(/\.(0|[1-9]\d*)$/, '.0')) ?? false
}
