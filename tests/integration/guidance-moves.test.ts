import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { loadGuide } from '@/lib/guidance/guide'
import { loadSource } from '@/lib/guidance/sources'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertLawChange } from '../support/work-rows'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const guide = async (status: string, language = 'en') => {
	const found = await loadGuide('it', status, language)
	if (!found) throw new Error(`There is no guide ${status}`)
	return found
}

describe('a change of status', () => {
	it('is told in the guide it leads away from, with what is gained, lost and done, and its law', async () => {
		const [move] = (await guide('student')).transitions
		expect(move).toMatchObject({ slug: 'it/student-to-worker', from: 'student', to: ['worker'] })
		expect(move?.gained.length).toBeGreaterThan(1)
		expect(move?.lost.length).toBeGreaterThan(1)
		expect(move?.steps.length).toBeGreaterThan(1)
		expect(move?.citations.map(({ provision }) => provision)).toContain('tui/6')
	})

	it('carries its own time limits, each with its law', async () => {
		const [move] = (await guide('student')).transitions
		expect(move?.deadlines.map(({ slug }) => slug)).toEqual(['it/student-to-worker/1', 'it/student-to-worker/2'])
		for (const deadline of move?.deadlines ?? []) expect(deadline.citations).not.toEqual([])
	})

	it('is named in the guide it leads to', async () => {
		const { arrivals, transitions } = await guide('refugee')
		expect(arrivals.map(({ slug }) => slug)).toEqual(['it/asylum-seeker-to-refugee'])
		expect(transitions).toEqual([])
	})

	it('that may end in several ways is told where it begins', async () => {
		expect((await guide('unaccompanied-minor')).transitions[0]).toMatchObject({ to: [] })
	})

	it('is told in four ways out of the guide of asylum seekers', async () => {
		expect((await guide('asylum-seeker')).transitions).toHaveLength(4)
	})

	it('says that its law has changed until somebody answers', async () => {
		const [provision] = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE slug = 'tui/6'`)
		const [entry] = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE slug = 'it/student-to-worker'`)
		await insertLawChange(db.sql, { provisionId: provision?.id ?? '', entryIds: [entry?.id ?? ''] })
		expect((await guide('student')).transitions[0]?.lawNotices).toHaveLength(1)
	})
})

describe('a time limit', () => {
	const slugs = async (status: string) => (await guide(status)).deadlines.map(({ slug }) => slug)

	it('of one status stands in its guide and in no other', async () => {
		expect(await slugs('asylum-seeker')).toContain('it/asylum-appeal-ordinary')
		expect(await slugs('worker')).not.toContain('it/asylum-appeal-ordinary')
	})

	it('of every status stands in every guide', async () => {
		for (const status of ['refugee', 'student', 'domestic-worker']) {
			expect(await slugs(status)).toContain('it/dismissal-challenge')
		}
	})

	it('of a change of status stands there, not among the others', async () => {
		expect(await slugs('asylum-seeker')).not.toContain('it/asylum-seeker-to-refugee/1')
	})

	it('says how it is counted', async () => {
		const found = (await guide('irregular-situation')).deadlines.find(({ slug }) => slug === 'it/expulsion-appeal')
		expect(found).toMatchObject({
			...{ counting: 'calendar-days', startDayExcluded: 'yes', movesFromHoliday: 'yes', stopsInAugust: 'yes' },
			limit: { text: '30 days' },
		})
		expect(found?.citations.map(({ provision }) => provision)).toContain('tui/13')
	})
})

describe('an overlay', () => {
	it('stands in the guide of every status it crosses', async () => {
		for (const status of ['refugee', 'irregular-situation', 'student']) {
			const [overlay] = (await guide(status)).overlays
			expect(overlay?.status.slug).toBe('domestic-worker')
			expect(overlay?.claims).toHaveLength(14)
		}
	})

	it('is not laid over itself', async () => {
		expect((await guide('domestic-worker')).overlays).toEqual([])
	})
})

it('shows under a law the time limits and changes of status that rest on it', async () => {
	const source = await loadSource('cpc', 'en')
	expect(source?.others.map(({ kind, slug }) => `${kind} ${slug}`)).toContain('deadline it/expulsion-appeal')
})
