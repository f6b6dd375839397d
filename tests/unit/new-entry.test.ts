import { describe, expect, it } from 'vitest'
import { slug } from '@/lib/domain/fields'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import { hasNameOfKind, missingFacets, type NewEntry, ownFacets, slugOf } from '@/lib/domain/new-entry'

const FULL = {
	country: 'it',
	status: 'refugee',
	topic: 'health',
	entitlement: 'emergency-care',
	parent: 'tui',
	name: 'thing',
}
const NOTHING = { country: null, status: null, topic: null, entitlement: null, parent: null, name: null }

type Facet = keyof typeof FULL

// What each kind needs, what it keeps, and what it is called.
const TABLE: Record<EntryKind, { needs: Facet[]; keeps: Facet[]; slug: string }> = {
	claim: {
		needs: ['country', 'status', 'topic', 'entitlement'],
		keeps: ['country', 'status', 'topic', 'entitlement'],
		slug: 'it/refugee/health/',
	},
	gap: {
		needs: ['country', 'entitlement'],
		keeps: ['country', 'status', 'entitlement'],
		slug: 'it/refugee/emergency-care',
	},
	status: { needs: ['country', 'status'], keeps: ['country', 'status'], slug: 'it/refugee' },
	source: { needs: ['name'], keeps: ['country', 'name'], slug: 'thing' },
	provision: { needs: ['parent', 'name'], keeps: ['parent', 'name'], slug: 'tui/thing' },
	ratification: { needs: ['country', 'parent'], keeps: ['country', 'parent'], slug: 'it/tui' },
	service: { needs: ['country', 'name'], keeps: ['country', 'name'], slug: 'thing' },
	term: { needs: ['name'], keeps: ['country', 'name'], slug: 'it/thing' },
	checklist: { needs: ['country', 'name'], keeps: ['country', 'name'], slug: 'it/thing' },
	deadline: { needs: ['country', 'name'], keeps: ['country', 'name'], slug: 'it/thing' },
	transition: {
		needs: ['country', 'status', 'name'],
		keeps: ['country', 'status', 'name'],
		slug: 'it/thing',
	},
}

describe.each(ENTRY_KINDS)('a new %s', (kind) => {
	const { needs, keeps, slug: name } = TABLE[kind]

	it('is told what it needs', () => {
		expect(missingFacets({ kind, ...NOTHING })).toEqual(needs)
		expect(missingFacets({ kind, ...FULL })).toEqual([])
		for (const facet of needs) expect(missingFacets({ kind, ...FULL, [facet]: null })).toEqual([facet])
	})

	it('keeps the facets of its kind and no other', () => {
		const kept = Object.entries(ownFacets({ kind, ...FULL })).filter(([facet, value]) => facet !== 'kind' && value)
		expect(kept.map(([facet]) => facet)).toEqual(keeps)
	})

	it('has a stable name', () => {
		expect(slugOf({ kind, ...FULL } as NewEntry)).toBe(name)
		expect(slug.safeParse(name.replace(/\/$/, '/1')).success).toBe(true)
	})
})

describe('a gap', () => {
	it('of every status says so in its name', () => {
		expect(slugOf({ kind: 'gap', ...FULL, status: null })).toBe('it/all/emergency-care')
	})
})

describe('the name of a new entry', () => {
	it.each([
		['service', 'turin/help-desk', true],
		['service', 'help-desk', false],
		['service', 'turin/north/help-desk', false],
		['source', 'tui', true],
		['provision', 'tui/35', false],
		['claim', null, true],
	] as const)('of a %s: %s has the parts of its kind: %s', (kind, name, isFit) => {
		expect(hasNameOfKind({ kind, name })).toBe(isFit)
	})
})
