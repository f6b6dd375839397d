import { describe, expect, it } from 'vitest'
import type { PortableEntry, PortableTranslation } from '@/lib/domain/entry'
import { languageReach, untranslatedBlocks } from '@/lib/domain/language-coverage'

const CLAIM: PortableEntry = {
	...{ kind: 'claim', slug: 'it/worker/health/1', position: 0, parent: null },
	...{ country: 'it', status: 'worker', entitlement: 'emergency-care', references: [] },
	content: { summary: 'Three short words', steps: ['Go there', 'Ask'] },
	translations: [],
}

const french = (blocks: [key: string, source: string][], reviewedBy: string | null = null): PortableTranslation => ({
	...{ language: 'fr', method: 'machine', reviewedBy },
	blocks: blocks.map(([key, source]) => ({ key, source, text: 'fait' })),
})

const WHOLE: [string, string][] = [
	['summary', 'Three short words'],
	['steps.0', 'Go there'],
	['steps.1', 'Ask'],
]

describe('how far a language is', () => {
	it('counts whole claims, those reviewed, and words of every kind', () => {
		const entries = [
			{ ...CLAIM, translations: [french(WHOLE, 'A speaker')] },
			{ ...CLAIM, translations: [french(WHOLE)] },
			{ ...CLAIM, translations: [french(WHOLE.slice(1))] },
			{ ...CLAIM, kind: 'gap' as const, content: { why: 'Not confirmed' } },
		]
		expect(languageReach(entries, ['en', 'fr'])).toEqual([
			{ language: 'fr', claims: 2, reviewed: 1, words: 20, done: 15 },
		])
	})

	it('does not count words of an earlier text', () => {
		const entry = { ...CLAIM, translations: [french([['summary', 'Other words'], ...WHOLE.slice(1)])] }
		expect(untranslatedBlocks(entry, 'fr')).toEqual(['summary'])
		expect(untranslatedBlocks(entry, 'ar')).toEqual(['summary', 'steps.0', 'steps.1'])
	})
})
