import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { countLanguages } from '@/lib/db/language-totals'
import { countTranslations, listTranslations } from '@/lib/db/translation-lists'
import { blocksOf } from '@/lib/domain/blocks'
import type { EntryKind } from '@/lib/domain/kinds'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { publish } from '../support/rows'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const wordsOf = (text: string) => text.trim().split(/\s+/).length
const SLUG = 'it/irregular-situation/health/'
const ALL = { sort: 'topic', limit: 10_000, offset: 0 } as const

async function claimIn(language: string, number: number) {
	const listed = await listTranslations(
		language,
		{ kind: 'claim', status: 'irregular-situation', topic: 'health' },
		ALL,
	)
	return listed.find(({ slug }) => slug === `${SLUG}${number}`)
}

describe('the words that the database counts', () => {
	it('are those of the blocks of every kind', async () => {
		const rows = await db.sql<{ kind: EntryKind; slug: string; words: number; content: object }>(
			`SELECT e.kind, e.slug, e.words, r.content FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"`,
		)
		expect(rows.length).toBeGreaterThan(500)
		for (const { kind, slug, words, content } of rows) {
			const expected = blocksOf(kind, content).reduce((sum, { text }) => sum + wordsOf(text), 0)
			expect({ slug, words }).toEqual({ slug, words: expected })
		}
	})

	it('are drafted by machine, more of them in Arabic than in Albanian, and add up', async () => {
		const totals = await countLanguages()
		const of = (code: string) => totals.find(({ language }) => language === code)
		expect(of('ar')?.machine).toBeGreaterThan(of('sq')?.machine ?? Number.POSITIVE_INFINITY)
		expect(of('sq')?.machine).toBeGreaterThan(4_000)
		expect(of('ar')).toMatchObject({ done: 0, behind: 0 })
		const states = await countTranslations('ar', {})
		for (const { words, missing, behind, machine, waiting, done } of states) {
			expect(missing + behind + machine + waiting + done).toBe(words)
		}
		expect(states.reduce((sum, { words }) => sum + words, 0)).toBe(of('ar')?.words)
	})
})

describe('an entry in the list of a language', () => {
	it('is machine-drafted, then behind by the words that changed', async () => {
		const before = await claimIn('ar', 1)
		expect(before).toMatchObject({ state: 'machine', machine: before?.words, missing: 0 })
		await insertNextRevision(db, `${SLUG}1`, { change: { summary: 'Only four words now.' }, grade: 'cosmetic' })
		expect(await claimIn('ar', 1)).toMatchObject({
			state: 'behind',
			behind: 4,
			machine: ((await claimIn('ar', 1))?.words ?? 0) - 4,
		})
	})

	it('is missing the words of a block that nobody translated', async () => {
		await insertNextRevision(db, `${SLUG}2`, { change: { practice: 'Three new words.' }, grade: 'clarifying' })
		const now = await claimIn('ar', 2)
		expect((now?.missing ?? 0) + (now?.behind ?? 0)).toBe(3)
	})

	it('is gone when it is published no longer', async () => {
		const { id = '' } = (await claimIn('ar', 3)) ?? {}
		await publish(db.sql, id, null)
		expect(await claimIn('ar', 3)).toBeUndefined()
		expect(await db.sql('SELECT * FROM "TranslationWords" WHERE "entryId" = $1', [id])).toEqual([])
	})

	it.each(['missing', 'machine'] as const)('is found by its state: %s', async (state) => {
		const found = await listTranslations('ar', { state }, ALL)
		const [total] = (await countTranslations('ar', {})).filter((each) => each.state === state)
		expect(found).toHaveLength(total?.entries ?? 0)
		expect(found.every((row) => row.state === state)).toBe(true)
	})

	it('comes in the order of the topics, and a stretch at a time', async () => {
		const all = await listTranslations('ar', { kind: 'claim' }, ALL)
		const topics = [...new Set(all.map(({ topic }) => topic))]
		expect(topics).toEqual(['social-protection', 'decent-work', 'health', 'education', 'housing'])
		const second = await listTranslations('ar', { kind: 'claim' }, { ...ALL, limit: 50, offset: 50 })
		expect(second).toEqual(all.slice(50, 100))
	})
})
