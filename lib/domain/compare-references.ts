import { canonicalJson } from './canonical-json'
import type { PortableReference } from './entry'

export interface ReferenceChange {
	change: 'same' | 'added' | 'removed' | 'changed'
	before: PortableReference | null
	after: PortableReference | null
}

/** Compares what two versions rest on: the same citation first, then the same provision with another pinpoint or quote. */
export function compareReferences(
	before: readonly PortableReference[],
	after: readonly PortableReference[],
): ReferenceChange[] {
	const free = [...before]
	const take = (fits: (reference: PortableReference) => boolean): PortableReference | null => {
		const index = free.findIndex(fits)
		return index < 0 ? null : (free.splice(index, 1)[0] ?? null)
	}
	const changes: ReferenceChange[] = after.map((reference) => {
		const same = take((earlier) => canonicalJson(earlier) === canonicalJson(reference))
		return { change: same ? 'same' : 'added', before: same, after: reference }
	})
	for (const item of changes.filter(({ change }) => change === 'added')) {
		item.before = take(({ provision }) => provision === item.after?.provision)
		if (item.before) item.change = 'changed'
	}
	return [...changes, ...free.map((reference) => ({ change: 'removed' as const, before: reference, after: null }))]
}
