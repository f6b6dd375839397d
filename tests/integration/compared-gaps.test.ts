import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewOf } from '@/app/public-page'
import { comparisonGrid } from '@/components/comparison-grid'
import { answerSentences } from '@/components/comparison-words'
import { database } from '@/lib/db/client'
import type { ComparedClaim } from '@/lib/domain/comparison'
import { readComparisonQuery } from '@/lib/domain/comparison-query'
import { withdraw } from '@/lib/editorial/withdraw'
import { loadComparison, loadComparisonChoices } from '@/lib/guidance/comparison'
import { addressOf } from '@/lib/i18n/addresses'
import { value } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

const GAPS = `country: it
gaps:
  - slug: it/refugee/reception
    status: refugee
    entitlement: reception
    why: Nobody looked at refugees.
  - slug: it/reception
    entitlement: reception
    why: The decree is not published.
  - slug: it/worker/reception
    status: worker
    entitlement: reception
    part: Who pays
    why: Not told to readers of a whole question.
  - slug: it/refugee/emergency-care
    status: refugee
    entitlement: emergency-care
    part: The price
    why: Prices differ.
`
const REASON = 'The law ended last week.'

let cast: SmallKnowledge
beforeAll(async () => {
	cast = await smallKnowledge({ 'it/gaps.yaml': GAPS })
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

async function compare(query = 'country=it&country=de&status=refugee&status=worker') {
	const choices = await loadComparisonChoices()
	return loadComparison(readComparisonQuery(new URLSearchParams(query), choices).query, choices, 'en')
}

async function rowOf(entitlement: string) {
	const row = (await compare()).rows.find((one) => one.entitlement === entitlement)
	if (!row) throw new Error(`No row ${entitlement}`)
	return row
}

/** The texts of the cells of one row of a file. */
async function fileRow(question: string): Promise<string[]> {
	const view = await viewOf('en', addressOf.compare)
	if (!view) throw new Error('No such language')
	const { rows } = comparisonGrid(view, await compare())
	return rows.find(([, name]) => name === question)?.slice(2) ?? []
}

const reasonsOf = async (entitlement: string) =>
	(await rowOf(entitlement)).cells.map(({ reasons }) => reasons.map(({ why }) => why.text))

describe('a gap with a recorded reason', () => {
	it('tells it in the cells of its country and status, and where it holds for every status', async () => {
		expect(await reasonsOf('reception')).toEqual([
			['Nobody looked at refugees.', 'The decree is not published.'],
			['The decree is not published.'],
			[],
			[],
		])
	})

	it('of a part of an answered question leaves the answer as it is', async () => {
		const { cells, verdict } = await rowOf('emergency-care')
		expect(cells[0]?.claims.map(({ answer }) => answer)).toEqual(['yes'])
		expect(cells[0]?.reasons).toEqual([])
		expect(verdict).toBe('open')
	})

	it('is told in the files too, and still does not mean no', async () => {
		const [verdict, ...cells] = await fileRow('Reception places')
		expect(verdict).toContain('Not researched yet in any column.')
		expect(cells[0]).toMatch(/This does not mean no\.\nNobody looked at refugees\.\nThe decree is not published\.$/)
		expect(cells[2]).toMatch(/This does not mean no\.$/)
	})
})

describe('a withdrawn answer', () => {
	beforeAll(async () => {
		const entry = await cast.idOf('claim', 'it/refugee/health/1')
		const [row] = await cast.db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [entry])
		await value(withdraw.act(cast.publisher, { entry, version: row?.version, reason: REASON }))
	})

	it('is told as withdrawn with its reason, where there is no other answer', async () => {
		const { cells, verdict } = await rowOf('emergency-care')
		expect(cells.map(({ withdrawn }) => withdrawn.map(({ reason }) => reason.text))).toEqual([[REASON], [], [], []])
		expect(cells.every(({ claims }) => claims.length === 0)).toBe(true)
		expect(verdict).toBe('open')
	})

	it('says so in the files', async () => {
		const [verdict, ...cells] = await fileRow('Emergency and essential care')
		expect(verdict).toContain('It cannot be compared yet')
		expect(cells[0]).toMatch(/^Withdrawn\nThis answer was withdrawn on .*\.\nReason: The law ended last week\.\n/)
		expect(cells[0]).toContain('This does not mean no.')
		expect(cells[0]).not.toContain('Not researched')
	})

	it('is named apart from gaps where other columns differ', async () => {
		const comparison = await compare()
		const row = await rowOf('emergency-care')
		const said = { validity: [], answer: 'no' } as unknown as ComparedClaim
		const cells = row.cells.map((cell, index) =>
			index === 1 || index === 2
				? { ...cell, claims: [index === 1 ? said : ({ ...said, answer: 'yes' } as ComparedClaim)] }
				: cell,
		)
		const view = await viewOf('en', addressOf.compare)
		expect(view && answerSentences(view, comparison, { ...row, cells })).toEqual([
			expect.stringContaining('Germany): not researched yet.'),
			expect.stringMatching(/Refugee.*Italy.*: the answer was withdrawn\.$/),
			expect.stringContaining('the answer is “No”'),
			expect.stringContaining('the answer is “Yes”'),
		])
	})

	it('is told to nobody where an import took it away without a reason', async () => {
		await cast.db.sql(
			'UPDATE "Entry" SET "withdrawnReason" = NULL, "withdrawnAt" = NULL WHERE "withdrawnReason" = $1',
			[REASON],
		)
		expect((await rowOf('emergency-care')).cells[0]?.withdrawn).toEqual([])
	})
})
