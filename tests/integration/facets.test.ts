import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { CLAIM_FACETS, insertEntry, insertReferenceData, insertRevision, insertRow } from '../support/rows'

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
}

describe('the facets of an entry', () => {
	it.each(ENTRY_KINDS)('suffice for a %s', async (kind) => {
		await expect(insertEntry(db.sql, kind, withFacets(RULES[kind].must))).resolves.toBeDefined()
	})

	const missing = ENTRY_KINDS.flatMap((kind) => RULES[kind].must.map((facet) => ({ kind, facet })))
	it.each(missing)('a $kind without $facet is refused', async ({ kind, facet }) => {
		const rest = RULES[kind].must.filter((other) => other !== facet)
		await expect(insertEntry(db.sql, kind, withFacets(rest))).rejects.toThrow(/Entry_(facets|parent)_check/)
	})

	const forbidden = ENTRY_KINDS.flatMap((kind) => RULES[kind].never.map((facet) => ({ kind, facet })))
	it.each(forbidden)('a $kind with $facet is refused', async ({ kind, facet }) => {
		const facets = withFacets([...RULES[kind].must, facet])
		await expect(insertEntry(db.sql, kind, facets)).rejects.toThrow(/Entry_(facets|parent)_check/)
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

describe('the small rules', () => {
	const language = (direction: string) => ({ code: `x${direction}`, name: 'X', position: 1, direction })

	it.each(['ltr', 'rtl'])('a language may run %s', async (direction) => {
		await expect(insertRow(db.sql, 'Language', language(direction))).resolves.toBeUndefined()
	})

	it.each(['', 'LTR', 'up'])('a language never runs %j', async (direction) => {
		await expect(insertRow(db.sql, 'Language', language(direction))).rejects.toThrow(/Language_direction_check/)
	})

	it.each(['IT', 'ita', 'i', '', '1t'])('a country never has the code %j', async (code) => {
		await expect(insertRow(db.sql, 'Country', { code, position: 1 })).rejects.toThrow(/Country_code_check/)
	})

	it.each([
		['version 0', 'Entry_version_check', () => insertEntry(db.sql, 'source', { version: 0 })],
		['number 0', 'Revision_number_check', () => insertRevision(db.sql, source, { number: 0 })],
		['a hash in capitals', 'Revision_hash_check', () => insertRevision(db.sql, source, { hash: 'F'.repeat(64) })],
		['a short hash', 'Revision_hash_check', () => insertRevision(db.sql, source, { hash: 'abc' })],
	])('refuse %s', async (_, check, insert) => {
		await expect(insert()).rejects.toThrow(new RegExp(check))
	})

	it('refuse a verification that ends before it begins', async () => {
		const id = '00000000-0000-4000-8000-000000000001'
		const revisionId = await insertRevision(db.sql, source)
		const act = { id, revisionId, clinic: 'A clinic', name: 'A. B.', verifiedAt: '2026-02-01' }
		await expect(insertRow(db.sql, 'Verification', { ...act, until: '2026-01-31' })).rejects.toThrow(/until_check/)
		await expect(insertRow(db.sql, 'Verification', { ...act, until: '2026-02-01' })).resolves.toBeUndefined()
	})

	it('refuse a translation whose blocks are no list, and one pinned to a revision of another entry', async () => {
		const other = await insertEntry(db.sql, 'source')
		const revisionId = await insertRevision(db.sql, other)
		const row = {
			id: '00000000-0000-4000-8000-000000000002',
			revisionId,
			languageCode: 'en',
			method: 'human',
			author: 'A',
		}
		const refused = (columns: object) =>
			insertRow(db.sql, 'Translation', { ...row, blocks: '[]', entryId: other, ...columns })
		await expect(refused({ blocks: '{}' })).rejects.toThrow(/Translation_blocks_check/)
		await expect(refused({ entryId: source })).rejects.toThrow(/Translation_entryId_revisionId_fkey/)
		await expect(refused({ languageCode: 'xx' })).rejects.toThrow(/Translation_languageCode_fkey/)
	})
})
