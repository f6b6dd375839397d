import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { database } from '@/lib/db/client'
import { findCoveredClaims, findRecordedGaps } from '@/lib/db/coverage'
import { coveredClaims, recordedGaps } from '@/lib/domain/covered-claims'
import { languageReach } from '@/lib/domain/language-coverage'
import { loadCountry } from '@/lib/guidance/country'
import { loadGapMap } from '@/lib/guidance/gaps'
import { loadGlossary } from '@/lib/guidance/glossary'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const knowledge = readContent(await listFiles('content'))
const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1)

describe('the map of gaps', () => {
	it('counts the same claims from the database as the report counts from content/', async () => {
		expect((await findCoveredClaims()).sort(bySlug)).toEqual(coveredClaims(knowledge).sort(bySlug))
	})

	it('knows the same gaps', async () => {
		const order = (gaps: object[]) => gaps.map((gap) => JSON.stringify(gap)).sort()
		expect(order(await findRecordedGaps())).toEqual(order(recordedGaps(knowledge)))
	})

	it('counts as many open questions of a country as its page lists', async () => {
		const { countries } = await loadGapMap()
		for (const { country, open } of countries) expect((await loadCountry(country, 'en'))?.gapCount).toBe(open)
		expect(countries.map(({ country }) => country)).toEqual(['it', 'de', 'fr', 'es', 'pt', 'be', 'nl'])
	})

	it('counts the claims that each language has whole, as the report does', async () => {
		const codes = knowledge.reference.languages.map(({ code }) => code)
		const expected = languageReach(knowledge.entries, codes).map(({ language, claims }) => ({ language, claims }))
		const { languages } = await loadGapMap()
		expect(languages.map(({ language, claims }) => ({ language, claims }))).toEqual(expected)
	})

	it('begins what to check again with answers whose law is changing', async () => {
		expect((await loadGapMap()).recheck[0]?.changing).toBe(true)
	})

	it('counts a verification at once', async () => {
		await db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			SELECT gen_random_uuid(), "publishedRevisionId", 'Clinica Torino', 'A. B.', '2026-01-01', '2999-01-01'
			FROM "Entry" WHERE kind = 'claim' AND slug = 'it/refugee/health/1'`,
		)
		const { countries } = await loadGapMap()
		expect(countries.find(({ country }) => country === 'it')?.verified).toBe(1)
	})
})

describe('the glossary', () => {
	it.each(['en', 'it', 'fr', 'es', 'ar'])('explains at least 80 terms in %s', async (language) => {
		const { concepts, countries } = await loadGlossary(language)
		const italian = countries.find(({ country }) => country === 'it')?.terms ?? []
		const terms = [...concepts, ...italian]
		expect(terms.length).toBeGreaterThanOrEqual(80)
		const words = terms.flatMap(({ meaning, definition }) => [meaning, definition])
		expect(words.filter((text) => text?.language !== language)).toEqual([])
	})

	it('keeps a statutory term in its own language and translates a concept', async () => {
		const { concepts, countries } = await loadGlossary('ar')
		const questura = countries.flatMap(({ terms }) => terms).find(({ slug }) => slug === 'it/questura')
		expect(questura?.term).toEqual({ text: 'Questura', language: 'it' })
		expect(concepts.find(({ slug }) => slug === 'asylum')).toMatchObject({ term: null, meaning: { language: 'ar' } })
	})
})
