import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { ReadableClaim } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'
import { loadTopic } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const claimsIn = async (language: string) =>
	(await loadTopic('it', 'irregular-situation', 'health', language))?.claims ?? []

const SLUG = 'it/irregular-situation/health/'
const claimIn = async (language: string, number: number) =>
	(await claimsIn(language)).find((claim) => claim.slug === `${SLUG}${number}`) as ReadableClaim

function blocksOf(claim: ReadableClaim): LocalisedText[] {
	const { summary, reason, conditions, steps, documents, refused, where, deadline, practice, recheck } = claim
	const single = [summary, reason, where, deadline, practice, recheck].filter((block) => block !== null)
	return [...single, ...conditions, ...steps, ...documents, ...refused]
}

describe('before anything changed', () => {
	it('Arabic readers get every block in Arabic, marked as reviewed by no speaker', async () => {
		const claims = await claimsIn('ar')
		expect(claims).toHaveLength(5)
		for (const block of claims.flatMap(blocksOf)) {
			expect(block).toMatchObject({ language: 'ar', state: 'fresh' })
			expect(block.text).toMatch(/\p{Script=Arabic}/u)
		}
		expect(claims.every((claim) => claim.unreviewed)).toBe(true)
	})

	it('readers of a language without a translation get every block in English, marked as missing', async () => {
		const german = async (language: string) => (await loadTopic('de', 'refugee', 'health', language))?.claims ?? []
		const [romanian, english] = [await german('ro'), await german('en')]
		expect(romanian.length).toBeGreaterThan(0)
		expect(romanian.flatMap(blocksOf)).toEqual(
			english.flatMap(blocksOf).map((block) => ({ ...block, language: 'en', state: 'missing' })),
		)
		expect(romanian.some((claim) => claim.unreviewed)).toBe(false)
	})

	it('English readers get the source, and no notice', async () => {
		const blocks = (await claimsIn('en')).flatMap(blocksOf)
		expect(blocks.length).toBeGreaterThan(40)
		expect(blocks.filter((block) => block.state !== 'source' || block.language !== 'en')).toEqual([])
	})
})

describe('after a summary changed (invariant 4)', () => {
	const CASES = [
		{ number: 1, grade: 'legal', state: 'stale', language: 'en' },
		{ number: 2, grade: 'clarifying', state: 'behind', language: 'ar' },
		{ number: 3, grade: 'cosmetic', state: 'behind', language: 'ar' },
	] as const

	it.each(CASES)('a $grade change shows $language words, $state', async ({ number, grade, state, language }) => {
		const before = await claimIn('ar', number)
		const summary = `Changed, and graded ${grade}.`
		await insertNextRevision(db, `${SLUG}${number}`, { change: { summary }, grade })

		const after = await claimIn('ar', number)
		const words = language === 'en' ? summary : before.summary.text
		expect(after.summary).toEqual({ text: words, language, state })
		expect((await claimIn('en', number)).summary.text).toBe(summary)
	})

	it.each(CASES)('a $grade change leaves every other block of its claim fresh', async ({ number }) => {
		const { steps, documents, where } = await claimIn('ar', number)
		const others = [...steps, ...documents, where]
		expect(others.length).toBeGreaterThan(5)
		for (const block of others) expect(block).toMatchObject({ language: 'ar', state: 'fresh' })
	})

	it('other claims are untouched', async () => {
		for (const block of [...blocksOf(await claimIn('ar', 4)), ...blocksOf(await claimIn('ar', 5))]) {
			expect(block.state).toBe('fresh')
		}
	})

	it('a cosmetic change on top of a legal one does not hide it', async () => {
		await insertNextRevision(db, `${SLUG}1`, { change: { summary: 'Changed again, a comma.' }, grade: 'cosmetic' })
		expect((await claimIn('ar', 1)).summary).toEqual({
			text: 'Changed again, a comma.',
			language: 'en',
			state: 'stale',
		})
	})

	it('a legal change that waits as a draft changes nothing', async () => {
		const before = await claimIn('ar', 3)
		await insertNextRevision(db, `${SLUG}3`, { change: { summary: 'A draft.' }, grade: 'legal', state: 'draft' })
		expect(await claimIn('ar', 3)).toEqual(before)
	})

	it('words that moved stay translated, and a new step is missing', async () => {
		const before = await claimIn('ar', 4)
		const english = (await claimIn('en', 4)).steps.map((step) => step.text)
		const steps = ['Take a bus to the hospital', ...english]
		await insertNextRevision(db, `${SLUG}4`, { change: { steps: [...english, steps[0]] }, grade: 'legal' })
		const after = await claimIn('ar', 4)
		expect(after.steps.slice(0, -1)).toEqual(before.steps)
		expect(after.steps.at(-1)).toEqual({ text: steps[0], language: 'en', state: 'missing' })
	})

	it('a new translation of the new words is fresh', async () => {
		const id = await insertNextRevision(db, `${SLUG}5`, { change: { summary: 'Children are registered.' } })
		const blocks = [{ key: 'summary', source: 'Children are registered.', text: 'يُسجَّل الأطفال.' }]
		await db.sql(
			`INSERT INTO "Translation" (id, "entryId", "revisionId", "languageCode", blocks, method, state, author, "reviewedBy")
			SELECT gen_random_uuid(), "entryId", id, 'ar', $2, 'human', 'published', 'A translator', 'A speaker'
			FROM "Revision" WHERE id = $1`,
			[id, JSON.stringify(blocks)],
		)
		const claim = await claimIn('ar', 5)
		expect(claim.summary).toEqual({ text: 'يُسجَّل الأطفال.', language: 'ar', state: 'fresh' })
		expect(claim.unreviewed).toBe(false)
	})
})
