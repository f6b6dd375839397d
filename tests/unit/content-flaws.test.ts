import { describe, expect, it } from 'vitest'
import { contentFlaws, LONGEST_SENTENCE } from '@/lib/domain/content-flaws'
import type { PortableEntry } from '@/lib/domain/entry'
import type { ReferenceData } from '@/lib/domain/knowledge'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { promisedLanguages } from '@/lib/domain/promised-languages'

const REFERENCE: ReferenceData = { languages: [], countries: [], topics: [], statuses: [] }

const CLAIM: PortableEntry = {
	...{ kind: 'claim', slug: 'de/worker/health/1', position: 0, parent: null },
	...{ country: 'de', status: 'worker', entitlement: 'emergency-care' },
	content: { summary: 'You have 30 days.' },
	references: [{ provision: 'de-sgb5/27', pinpoint: null, quote: null }],
	translations: [],
}

const flaws = (...entries: PortableEntry[]) =>
	contentFlaws({ reference: REFERENCE, entries }).map(({ rule, detail }) => `${rule}: ${detail}`)

const inFrench = (text: string): PortableEntry => ({
	...CLAIM,
	translations: [
		{
			...{ language: 'fr', method: 'machine', reviewedBy: null },
			blocks: [{ key: 'summary', source: 'You have 30 days.', text }],
		},
	],
})

describe('what is wrong with content', () => {
	it('is nothing where law, words and translations are in order', () => {
		expect(flaws(CLAIM)).toEqual([])
		expect(flaws(inFrench('Vous avez 30 jours.'))).toEqual([])
	})

	it.each(['claim', 'status', 'deadline', 'transition'] as const)('is a %s without law', (kind) => {
		const content = {
			...CLAIM.content,
			definition: 'x',

			limit: 'x',
			title: 'x',
			when: 'x',
			statuses: [],
			to: [],
		}
		expect(flaws({ ...CLAIM, kind, content, references: [] })).toContain('no-law: cites no provision')
	})

	it('is no service without law', () => {
		expect(flaws({ ...CLAIM, kind: 'service', content: { description: 'Helps.' }, references: [] })).toEqual([])
	})

	it('is a sentence of more words than a tired reader takes in', () => {
		const words = (count: number) => `${'word '.repeat(count - 1)}word.`
		expect(flaws({ ...CLAIM, content: { summary: words(LONGEST_SENTENCE) } })).toEqual([])
		expect(flaws({ ...CLAIM, content: { summary: words(LONGEST_SENTENCE + 1) } })).toHaveLength(1)
	})

	it('is a word that calls a person illegal, in any language', () => {
		expect(flaws({ ...CLAIM, content: { summary: 'An illegal migrant.' } })).toEqual([
			'forbidden-term: summary: illegal migrant',
		])
		expect(flaws(inFrench('Un clandestin a 30 jours.'))).toEqual(['forbidden-term: fr: summary: clandestin'])
	})

	it('is a translation with another number', () => {
		expect(flaws(inFrench('Vous avez 60 jours.'))).toContain('translation-differs: fr: summary: numbers')
	})

	it('is an entry of the pilot that lacks a promised language, block by block', () => {
		const found = flaws({ ...CLAIM, country: 'it' })
		expect(found).toEqual(['it', 'fr', 'es', 'ar'].map((language) => `not-translated: ${language}: summary`))
	})
})

describe('the promised languages', () => {
	const every = LANGUAGE_CODES.filter((language) => language !== 'en')
	const promised = (more: Partial<PortableEntry>) => promisedLanguages({ ...CLAIM, country: 'it', ...more })

	it('of another country are none', () => {
		expect(promisedLanguages(CLAIM)).toEqual([])
	})

	it('of the pilot are four', () => {
		expect(promised({})).toEqual(['it', 'fr', 'es', 'ar'])
	})

	it.each(['asylum-seeker', 'irregular-situation', 'domestic-worker'])('of the guide %s are all', (status) => {
		expect(promised({ status })).toEqual(every)
		expect(promised({ kind: 'status', status })).toEqual(every)
	})

	it.each([
		['a transition out of a core status', { kind: 'transition', status: 'asylum-seeker', content: { to: [] } }],
		['a transition into one', { kind: 'transition', status: 'worker', content: { to: ['irregular-situation'] } }],
		['a time limit of everyone', { kind: 'deadline', status: null, content: { statuses: ['all'] } }],
		['a treaty', { kind: 'source', country: null, status: null, content: {} }],
		['a service', { kind: 'service', status: null, content: {} }],
	] as const)('of %s are all', (_name, more) => {
		expect(promised(more)).toEqual(every)
	})

	it.each([
		['a transition between other statuses', { kind: 'transition', status: 'student', content: { to: ['worker'] } }],
		['a time limit of another status', { kind: 'deadline', status: null, content: { statuses: ['student'] } }],
		['a term', { kind: 'term', status: null, content: {} }],
	] as const)('of %s are four', (_name, more) => {
		expect(promised(more)).toEqual(['it', 'fr', 'es', 'ar'])
	})
})
