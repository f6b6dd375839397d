import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { loadOverlay } from '@/lib/editorial/read/preview'
import { loadTopic } from '@/lib/guidance/guide'
import { loadServices } from '@/lib/guidance/services'
import { publishedEdit, send, write } from '../support/editing-steps'
import { type Editors, makeEditors } from '../support/editors'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

const DAY = '2026-11-25'
const WORDS = 'These words are being written.'

let db: FreshDatabase
let editors: Editors

beforeAll(async () => {
	db = await freshDatabase('content')
	editors = await makeEditors(db.sql)
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

async function idOf(kind: string, slug: string): Promise<string> {
	const [row] = await db.sql<{ id: string }>('SELECT id FROM "Entry" WHERE kind = $1 AND slug = $2', [kind, slug])
	return row?.id ?? ''
}

const previewOf = async (id: string, language: string) =>
	(await loadOverlay(id, language, { underWay: true, day: DAY })) ?? undefined

const SLUG = 'it/irregular-situation/health/1'

async function summaries(language: string, id?: string) {
	const overlay = id ? await previewOf(id, language) : undefined
	const topic = await loadTopic('it', 'irregular-situation', 'health', language, overlay)
	return topic?.claims.map(({ slug, summary }) => ({ slug, ...summary })) ?? []
}

describe('the preview of a claim that is being written', () => {
	it('is the reader’s topic with its words in place; readers see what is published', async () => {
		const id = await idOf('claim', SLUG)
		const before = await summaries('en')
		await write({ sql: db.sql } as FreshDatabase, editors.student, id, { summary: WORDS })
		const preview = await summaries('en', id)
		expect(preview.find(({ slug }) => slug === SLUG)).toMatchObject({ text: WORDS })
		expect(preview.map(({ slug }) => slug)).toEqual(before.map(({ slug }) => slug))
		expect(await summaries('en')).toEqual(before)
	})

	it('shows the new source words with a notice where the change is a legal one, in any language', async () => {
		const id = await idOf('claim', SLUG)
		const shown = (await summaries('ar', id)).find(({ slug }) => slug === SLUG)
		expect(shown).toMatchObject({ text: WORDS, language: 'en', state: 'stale' })
		expect((await summaries('ar')).find(({ slug }) => slug === SLUG)).toMatchObject({ language: 'ar', state: 'fresh' })
	})

	it('is of the submitted words while they are checked', async () => {
		const id = await idOf('claim', SLUG)
		await send(editors.student, id)
		expect((await summaries('en', id)).find(({ slug }) => slug === SLUG)).toMatchObject({ text: WORDS })
	})

	it('says that nobody verified them, whoever verified what is published', async () => {
		const id = await idOf('claim', 'it/irregular-situation/health/2')
		const { revision } = await publishedEdit({ ...editors, db }, id, { summary: 'Published words.' })
		await db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			VALUES (gen_random_uuid(), $1, 'Clinic', 'A. B.', '2026-11-01', '2027-11-01')`,
			[revision],
		)
		expect((await previewOf(id, 'en'))?.entry.verifications).toHaveLength(1)
		await write(db, editors.student, id, { summary: WORDS })
		expect((await previewOf(id, 'en'))?.entry.verifications).toEqual([])
	})

	it('shows blanks for what is not written yet, never an answer', async () => {
		const id = await idOf('claim', 'it/irregular-situation/health/3')
		await write(db, editors.student, id, { summary: '', answer: '' })
		const topic = await loadTopic('it', 'irregular-situation', 'health', 'en', await previewOf(id, 'en'))
		const claim = topic?.claims.find(({ slug }) => slug === 'it/irregular-situation/health/3')
		expect(claim).toMatchObject({ answer: 'unknown', summary: { text: '…' } })
	})
})

it('the preview of a place shows it among the others, the one being written alone changed', async () => {
	const id = await idOf('service', 'turin/upm')
	await write(db, editors.student, id, { description: WORDS })
	const descriptions = async (overlay?: Awaited<ReturnType<typeof previewOf>>) =>
		(await loadServices('en', overlay)).flatMap(({ services }) => services.map(({ description }) => description.text))
	expect(await descriptions(await previewOf(id, 'en'))).toContain(WORDS)
	expect(await descriptions()).not.toContain(WORDS)
})

it('there is no preview of what does not exist', async () => {
	expect(await loadOverlay(crypto.randomUUID(), 'en', { underWay: true, day: DAY })).toBeNull()
})
