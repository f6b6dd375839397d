import { describe, expect, it } from 'vitest'
import { blockHash, checkTranslation } from '@/lib/domain/translation-checks'
import { settlement, unsettled } from '@/lib/domain/translation-checks/settlement'

const check = (source: string, text: string) =>
	checkTranslation({ blocks: [{ key: 'summary', source, text }], language: 'it', terms: [] })

const SOURCE = 'Apply within 60 days.'
const TEXT = 'Fai domanda entro due mesi.'
const findings = check(SOURCE, TEXT)
const answer = {
	block: 'summary',
	check: 'numbers' as const,
	reason: 'Italian law says two months here.',
	hash: blockHash({ source: SOURCE, text: TEXT }),
}

describe('checkTranslation', () => {
	it('names the block, the check and the difference', () => {
		expect(findings).toEqual([
			{
				...{ block: 'summary', check: 'numbers', severity: 'settle', hash: answer.hash },
				detail: { expected: ['60'], found: [] },
			},
		])
	})

	it.each([
		['an empty block', ''],
		['a block in the words of the source', SOURCE],
	])('finds one thing only in %s', (_title, text) => {
		expect(check(SOURCE, text)).toHaveLength(1)
	})

	it('finds several things in one block', () => {
		const found = check('You must not pay €60 (art. 3).', 'Puoi pagare €50 (art. 4).')
		expect(found.map((finding) => finding.check)).toEqual(['numbers', 'amounts', 'articles', 'negation', 'modality'])
	})

	it('finds nothing in the language of the source', () => {
		const blocks = [{ key: 'summary', source: 'One.', text: '2' }]
		expect(checkTranslation({ blocks, language: 'en', terms: [] })).toEqual([])
	})
})

describe('unsettled', () => {
	it('leaves out a finding answered with a reason', () => {
		expect(unsettled(findings, [answer])).toEqual([])
	})

	it.each([
		['no answer', []],
		['a reason of nine letters', [{ ...answer, reason: 'it is so.' }]],
		['a reason of spaces', [{ ...answer, reason: `ok${' '.repeat(20)}` }]],
		['an answer to another check', [{ ...answer, check: 'dates' as const }]],
		['an answer to another block', [{ ...answer, block: 'reason' }]],
		['an answer to other words', [{ ...answer, hash: blockHash({ source: SOURCE, text: 'Entro tre mesi.' }) }]],
	])('keeps a finding with %s', (_title, answers) => {
		expect(unsettled(findings, answers)).toEqual(findings)
	})

	it('asks again when the block is edited, or its source', () => {
		expect(unsettled(check(SOURCE, `${TEXT} Subito.`), [answer])).toHaveLength(1)
		expect(unsettled(check('Apply within 60 days!', TEXT), [answer])).toHaveLength(1)
	})

	it('is content when the finding is gone', () => {
		expect(unsettled(check(SOURCE, 'Fai domanda entro 60 giorni.'), [])).toEqual([])
	})
})

describe('settlement', () => {
	it('is read with its reason trimmed, and refused without one', () => {
		expect(settlement.parse({ ...answer, reason: `  ${answer.reason}  ` })).toEqual(answer)
		expect(settlement.safeParse({ ...answer, reason: '   short   ' }).success).toBe(false)
		expect(settlement.safeParse({ ...answer, check: 'spelling' }).success).toBe(false)
	})
})
