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

export type Facet = Exclude<keyof NewEntry, 'kind'>

/** What an entry of each kind must be given before it can be begun. */
const NEEDED: Record<EntryKind, readonly Facet[]> = {
	claim: ['country', 'status', 'topic', 'entitlement'],
	gap: ['country', 'entitlement'],
	status: ['country', 'status'],
	source: ['name'],
	provision: ['parent', 'name'],
	ratification: ['country', 'parent'],
	service: ['country', 'name'],
	term: ['name'],
	checklist: ['country', 'name'],
	deadline: ['country', 'name'],
	transition: ['country', 'status', 'name'],
}

/** What an entry of each kind may be given besides. */
const OPTIONAL: Partial<Record<EntryKind, readonly Facet[]>> = {
	gap: ['status'],
	source: ['country'],
	term: ['country'],
}

/** The facets of a kind, in the order in which they are asked, and whether it needs them. */
export function facetsOf(kind: EntryKind): { facet: Facet; isNeeded: boolean }[] {
	const needed = NEEDED[kind].map((facet) => ({ facet, isNeeded: true }))
	const optional = (OPTIONAL[kind] ?? []).map((facet) => ({ facet, isNeeded: false }))
	return [...needed, ...optional]
}

/** The same without facets that its kind does not have: the database refuses an entry in a place it cannot be in. */
export function ownFacets(entry: NewEntry): NewEntry {
	const { kind } = entry
	const own = facetsOf(kind).map(({ facet }) => facet)
	const kept = (facet: Facet) => (own.includes(facet) ? entry[facet] : null)
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

/** Whether a name has the parts that names of its kind have: a service has its place before it, others stand alone. */
export function hasNameOfKind({ kind, name }: Pick<NewEntry, 'kind' | 'name'>): boolean {
	return name === null || name.split('/').length === (kind === 'service' ? 2 : 1)
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
			return country ? `${country}/${name}` : (name ?? '')
		case 'checklist':
		case 'deadline':
		case 'transition':
			return `${country}/${name}`
		default:
			return name ?? ''
	}
}
