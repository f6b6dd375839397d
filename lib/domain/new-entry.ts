import type { EntryKind } from './kinds'

export interface NewEntry {
	kind: EntryKind
	country: string | null
	status: string | null
	topic: string | null
	entitlement: string | null
	parent: string | null
	name: string | null
}

type Facet = Exclude<keyof NewEntry, 'kind'>

/** What an entry of each kind must be given before it can be begun. */
const NEEDED: Record<EntryKind, readonly Facet[]> = {
	claim: ['country', 'status', 'topic', 'entitlement'],
	gap: ['country', 'entitlement'],
	status: ['country', 'status'],
	source: ['name'],
	provision: ['parent', 'name'],
	ratification: ['country', 'parent'],
	service: ['country', 'name'],
	term: ['country', 'name'],
	checklist: ['country', 'name'],
}

/** What an entry of each kind may be given besides. */
const OPTIONAL: Partial<Record<EntryKind, readonly Facet[]>> = { gap: ['status'], source: ['country'] }

/** The same without facets that its kind does not have: the database refuses an entry in a place it cannot be in. */
export function ownFacets(entry: NewEntry): NewEntry {
	const { kind } = entry
	const own = (facet: Facet) => [...NEEDED[kind], ...(OPTIONAL[kind] ?? [])].includes(facet)
	const kept = (facet: Facet) => (own(facet) ? entry[facet] : null)
	return {
		kind,
		country: kept('country'),
		status: kept('status'),
		topic: kept('topic'),
		entitlement: kept('entitlement'),
		parent: kept('parent'),
		name: kept('name'),
	}
}

/** The needed facets that are not given. The name of a service begins with its place: `turin/upm`. */
export function missingFacets(entry: NewEntry): Facet[] {
	return NEEDED[entry.kind].filter((facet) => entry[facet] === null)
}

/**
 * The stable name of an entry, as content/ spells it. A claim is numbered within its topic, so its name ends in a
 * slash and waits for its number.
 */
export function slugOf({ kind, country, status, topic, entitlement, parent, name }: NewEntry): string {
	switch (kind) {
		case 'claim':
			return `${country}/${status}/${topic}/`
		case 'gap':
			return `${country}/${status ?? 'all'}/${entitlement}`
		case 'status':
			return `${country}/${status}`
		case 'provision':
			return `${parent}/${name}`
		case 'ratification':
			return `${country}/${parent}`
		case 'term':
		case 'checklist':
			return `${country}/${name}`
		default:
			return name ?? ''
	}
}
