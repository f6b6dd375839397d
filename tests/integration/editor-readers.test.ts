import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import { loadEditor } from '@/lib/editorial/read/editor'
import { searchProvisions } from '@/lib/editorial/read/provisions'
import { loadWritingChoices } from '@/lib/editorial/read/writing-choices'
import { saveDraft } from '@/lib/editorial/save-draft'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { insertClinic, insertMember } from '@/tests/support/work-rows'

let db: FreshDatabase
let actor: Actor

beforeAll(async () => {
	db = await freshDatabase('content')
	const clinicId = await insertClinic(db.sql)
	const id = await insertMember(db.sql, { name: 'Ada', clinicId })
	const clinic = { id: clinicId, slug: 'c', name: 'Clinica Torino' }
	actor = {
		id,
		name: 'Ada',
		language: 'en',
		clinic,
		grants: [{ role: 'researcher', language: null }],
		secondFactor: true,
	}
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const idOf = async (kind: string, slug: string) => {
	const [row] = await db.sql<{ id: string }>('SELECT id FROM "Entry" WHERE kind::text = $1 AND slug = $2', [kind, slug])
	return row?.id ?? ''
}

describe('the search for a provision', () => {
	it.each([
		['tui 35', 'tui/35'],
		['art. 35 TUI', 'tui/35'],
		['crc 28', 'crc/28'],
		['286/1998 34', 'tui/34'],
	])('%s finds %s first', async (query, slug) => {
		expect((await searchProvisions(query))[0]?.slug).toBe(slug)
	})

	it('finds articles of any law by their number, and nothing for nothing', async () => {
		const articles = (await searchProvisions('art. 35')).map(({ article }) => article)
		expect(articles.length).toBeGreaterThan(1)
		expect(articles.slice(0, 2)).toEqual(['35', '35'])
		expect(await searchProvisions('art.')).toEqual([])
		expect(await searchProvisions('%')).toEqual([])
	})
})

describe('the editor of an entry', () => {
	it('begins with what is published, then with the working copy', async () => {
		const id = await idOf('claim', 'it/refugee/health/1')
		const before = await loadEditor(actor, id)
		expect(before).toMatchObject({ kind: 'claim', topic: 'health', version: 0, baseMoved: false, state: 'published' })
		expect(before?.chain).toEqual(['supervisor', 'peer'])
		expect(before?.words.references[0]?.provision).toBe('tui/34')
		expect(before?.provisions.map(({ slug }) => slug)).toContain('tui/34')
		const content = { ...before?.words.content, summary: 'Being typed' }
		const saved = await saveDraft.act(actor, { entry: id, version: 0, content, references: [], note: 'Why' })
		expect(saved.ok).toBe(true)
		const after = await loadEditor(actor, id)
		expect(after).toMatchObject({ version: 1, state: 'draft', words: { content, references: [], note: 'Why' } })
		expect(after?.published?.content.summary).not.toBe('Being typed')
	})

	it('is not there for what does not exist', async () => {
		expect(await loadEditor(actor, '00000000-0000-4000-8000-000000000000')).toBeNull()
	})

	it('offers a new entry every country, status, entitlement and law', async () => {
		const choices = await loadWritingChoices()
		expect(choices.countries).toContain('it')
		expect(choices.entitlements).toContainEqual({ slug: 'emergency-care', topic: 'health' })
		expect(choices.sources.find(({ slug }) => slug === 'tui')?.title).toMatch(/./)
	})
})
