import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { CLAIM_FACETS, insertEntry, insertReferenceData } from '../support/rows'

let db: FreshDatabase
let source: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	await insertReferenceData(db.sql)
	source = await insertEntry(db.sql, 'source')
})
afterAll(() => db.drop())

type Facet = 'countryCode' | 'statusSlug' | 'entitlementSlug' | 'parentId'

const sample = (facet: Facet) => (facet === 'parentId' ? source : CLAIM_FACETS[facet])
const withFacets = (facets: Facet[]) => Object.fromEntries(facets.map((facet) => [facet, sample(facet)]))

const RULES: Record<EntryKind, { must: Facet[]; never: Facet[] }> = {
	claim: { must: ['countryCode', 'statusSlug', 'entitlementSlug'], never: ['parentId'] },
	source: { must: [], never: ['parentId'] },
	provision: { must: ['parentId'], never: [] },
	ratification: { must: ['countryCode', 'parentId'], never: [] },
	service: { must: ['countryCode'], never: ['parentId'] },
	status: { must: ['countryCode', 'statusSlug'], never: ['entitlementSlug', 'parentId'] },
	gap: { must: ['countryCode', 'entitlementSlug'], never: ['parentId'] },
	term: { must: [], never: ['parentId'] },
	checklist: { must: ['countryCode'], never: ['entitlementSlug', 'parentId'] },
	deadline: { must: ['countryCode'], never: ['statusSlug', 'entitlementSlug', 'parentId'] },
	transition: { must: ['countryCode', 'statusSlug'], never: ['entitlementSlug', 'parentId'] },
}

describe('the facets of an entry', () => {
	it.each(ENTRY_KINDS)('suffice for a %s', async (kind) => {
		await expect(insertEntry(db.sql, kind, withFacets(RULES[kind].must))).resolves.toBeDefined()
	})

	const missing = ENTRY_KINDS.flatMap((kind) => RULES[kind].must.map((facet) => ({ kind, facet })))
	it.each(missing)('a $kind without $facet is refused', async ({ kind, facet }) => {
		const rest = RULES[kind].must.filter((other) => other !== facet)
		await expect(insertEntry(db.sql, kind, withFacets(rest))).rejects.toThrow(
			/Entry_(facets|parent|checklist|deadline|transition)_check/,
		)
	})

	const forbidden = ENTRY_KINDS.flatMap((kind) => RULES[kind].never.map((facet) => ({ kind, facet })))
	it.each(forbidden)('a $kind with $facet is refused', async ({ kind, facet }) => {
		const facets = withFacets([...RULES[kind].must, facet])
		await expect(insertEntry(db.sql, kind, facets)).rejects.toThrow(
			/Entry_(facets|parent|checklist|deadline|transition)_check/,
		)
	})

	it.each([
		['country', { countryCode: 'xx' }],
		['status', { statusSlug: 'tourist' }],
		['entitlement', { entitlementSlug: 'free-lunch' }],
	])('a %s that nobody knows is refused', async (facet, columns) => {
		const insert = insertEntry(db.sql, 'claim', { ...CLAIM_FACETS, ...columns })
		await expect(insert).rejects.toThrow(new RegExp(`Entry_${facet}\\w+_fkey`))
	})

	it.each(['claim', 'term'] as const)('a provision inside a %s is refused', async (kind) => {
		const parentId = await insertEntry(db.sql, kind, kind === 'claim' ? CLAIM_FACETS : {})
		await expect(insertEntry(db.sql, 'provision', { parentId })).rejects.toThrow(/entry-parent/)
	})

	it('a provision is never moved into a claim', async () => {
		const provision = await insertEntry(db.sql, 'provision', { parentId: source })
		const claim = await insertEntry(db.sql, 'claim', CLAIM_FACETS)
		const move = db.sql('UPDATE "Entry" SET "parentId" = $2 WHERE id = $1', [provision, claim])
		await expect(move).rejects.toThrow(/entry-parent/)
	})
})

describe('the kind of an entry', () => {
	const kindOf = async (id: string) => (await db.sql('SELECT kind FROM "Entry" WHERE id = $1', [id]))[0]?.kind

	const changes = ENTRY_KINDS.flatMap((from) => ENTRY_KINDS.filter((to) => to !== from).map((to) => ({ from, to })))
	it.each(changes)('is never changed from $from to $to', async ({ from, to }) => {
		const id = await insertEntry(db.sql, from, withFacets(RULES[from].must))
		// The facets move along, so that only the change of kind itself can be what is refused.
		const facets = { countryCode: null, statusSlug: null, entitlementSlug: null, parentId: null }
		const row = { ...facets, ...withFacets(RULES[to].must) }
		const sets = Object.keys(row).map((column, index) => `"${column}" = $${index + 3}`)
		const change = db.sql(`UPDATE "Entry" SET kind = $2, ${sets.join()} WHERE id = $1`, [id, to, ...Object.values(row)])
		await expect(change).rejects.toThrow(/entry-kind/)
		expect(await kindOf(id)).toBe(from)
	})

	it('stays a source while it has provisions', async () => {
		const id = await insertEntry(db.sql, 'source')
		await insertEntry(db.sql, 'provision', { parentId: id })
		await expect(db.sql(`UPDATE "Entry" SET kind = 'term' WHERE id = $1`, [id])).rejects.toThrow(/entry-kind/)
	})

	it('may be written again as it is', async () => {
		const id = await insertEntry(db.sql, 'source')
		await db.sql(`UPDATE "Entry" SET kind = 'source', position = 4 WHERE id = $1`, [id])
		expect(await kindOf(id)).toBe('source')
	})
})

describe('the slug of an entry', () => {
	it.each(['tui', 'tui/35', 'it/asylum-seeker/health/1', '2', 'a-1-b'])('may be %j', async (slug) => {
		await expect(insertEntry(db.sql, 'source', { slug })).resolves.toBeDefined()
	})

	it.each(['', 'TUI', 'a b', 'a--b', '-a', 'a-', '/a', 'a/', 'a//b', 'a_b', 'è', 'a\nb', '../etc'])(
		'is never %j',
		async (slug) => {
			await expect(insertEntry(db.sql, 'source', { slug })).rejects.toThrow(/Entry_slug_check/)
		},
	)

	it('names one entry of its kind, and may name one of another kind', async () => {
		await insertEntry(db.sql, 'source', { slug: 'twice' })
		await insertEntry(db.sql, 'term', { slug: 'twice' })
		await expect(insertEntry(db.sql, 'source', { slug: 'twice' })).rejects.toThrow(/Entry_kind_slug_key/)
	})
})
