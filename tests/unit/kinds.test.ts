import { describe, expect, it } from 'vitest'
import { CONTENT_SCHEMAS, ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'

interface Case {
	/** The least that is accepted. */
	least: Record<string, unknown>
	/** What the rest is taken for when it is left out. */
	defaults: Record<string, unknown>
	bad: Record<string, unknown>[]
}

const CASES: Record<EntryKind, Case> = {
	claim: {
		least: { answer: 'yes', summary: 'You may.', asOf: '2025-06', confidence: 'low', checked: 'not-checked' },
		defaults: {
			...{ reason: null, where: null, deadline: null, practice: null, recheck: null },
			...{ conditions: [], steps: [], documents: [], refused: [] },
		},
		bad: [{ summary: '' }, { asOf: 'June 2025' }, { confidence: 'sure' }, { checked: 'verified' }, { steps: [''] }],
	},
	source: {
		least: { level: 'national', kind: 'law', title: 'Immigration Act', binding: true },
		defaults: {
			...{ body: null, short: null, number: null, date: null, inForce: null, url: null },
			...{ urlBasis: null, scope: null, note: null, asOf: null },
		},
		bad: [{ level: 'galactic' }, { kind: 'rumour' }, { title: ' ' }, { binding: 'yes' }, { url: 'example.org' }],
	},
	provision: {
		least: {},
		defaults: { article: null, text: null, confidence: null, topics: [], statuses: [] },
		bad: [{ article: '' }, { confidence: 'sure' }, { topics: ['Health'] }, { statuses: 'all' }],
	},
	ratification: {
		least: { status: 'unknown', checked: 'not-checked', asOf: '2025' },
		defaults: { year: null, note: null, url: null, urlBasis: null, confidence: null },
		bad: [{ status: 'maybe' }, { year: 1899 }, { year: 2101 }, { year: 1951.5 }, { year: '1951' }, { asOf: '' }],
	},
	service: {
		least: {
			...{ name: 'Sportello', kind: 'cso', place: 'Torino', topics: ['health'], statuses: ['all'] },
			...{ description: 'Helps.', addressBasis: 'not-verified-null', callFirst: true, seen: '2025' },
		},
		defaults: {
			...{ nameLanguage: 'it', opening: null, address: null, phone: null, phoneNote: null, website: null },
			...{ languages: [], caution: null, seenAt: [] },
		},
		bad: [
			{ kind: 'shop' },
			{ opening: 'soon' },
			{ topics: [] },
			{ statuses: [] },
			{ addressBasis: 'guess' },
			{ nameLanguage: 'ita' },
		],
	},
	status: {
		least: { definition: 'A refugee.', asOf: '2025', confidence: 'high' },
		defaults: { nameInLaw: null, papers: null, duration: null, note: null, recheck: null },
		bad: [{ nameInLaw: '' }, { obligations: [''] }, { definition: ' x' }, { asOf: '2025-13' }, { confidence: null }],
	},
	gap: {
		least: { why: 'Nobody looked.' },
		defaults: { part: null },
		bad: [{ why: '' }, { why: null }, { part: '' }],
	},
	term: {
		least: { term: 'questura', language: 'it', meaning: 'police headquarters' },
		defaults: {},
		bad: [{ term: '' }, { language: 'ita' }, { meaning: '' }, { definition: '' }],
	},
	checklist: {
		least: { title: 'At the office' },
		defaults: { introduction: null, do: [], dont: [], examples: [] },
		bad: [{ title: '' }, { introduction: '' }, { do: [''] }, { dont: 'Shout' }, { examples: [' padded'] }],
	},
	deadline: {
		least: {
			...{ title: 'Appeal', limit: '30 days', statuses: ['all'] },
			...{ asOf: '2025', confidence: 'low', checked: 'not-checked' },
		},
		defaults: {
			...{ otherLimits: null, trigger: null, transition: null, counting: null, note: null, augustNote: null },
			...{ startDayExcluded: null, movesFromHoliday: null, stopsInAugust: null, whoToAsk: null, recheck: null },
		},
		bad: [{ limit: '' }, { statuses: [] }, { counting: 'weeks' }, { stopsInAugust: true }, { transition: 'It/X' }],
	},
	transition: {
		least: { title: 'At 18', when: '18th birthday', asOf: '2025', confidence: 'low', checked: 'not-checked' },
		defaults: { to: [], gained: [], lost: [], steps: [], whoToAsk: null, recheck: null },
		bad: [{ title: '' }, { to: ['Worker'] }, { when: null }, { gained: [''] }, { lost: 'Everything' }],
	},
}

describe.each(ENTRY_KINDS)('the content of a %s', (kind) => {
	const { least, defaults, bad } = CASES[kind]
	const accepts = (content: object) => CONTENT_SCHEMAS[kind].safeParse(content).success

	it('takes what was left out for nothing said', () => {
		expect(CONTENT_SCHEMAS[kind].parse(least)).toEqual({ ...defaults, ...least })
	})

	it('refuses a field that it does not know', () => {
		expect(accepts({ ...least, colour: 'red' })).toBe(false)
	})

	it.each(Object.keys(least))('refuses to go without %s', (field) => {
		expect(accepts({ ...least, [field]: undefined })).toBe(false)
	})

	it.each(bad.map((change) => [change]))('refuses %j', (change) => {
		expect(accepts({ ...least, ...change })).toBe(false)
	})
})

describe('the answer of a claim', () => {
	const answers = (answer: unknown) => CONTENT_SCHEMAS.claim.safeParse({ ...CASES.claim.least, answer }).success

	it.each(['yes', 'conditional', 'limited', 'no', 'unknown'])('may be %s', (answer) => {
		expect(answers(answer)).toBe(true)
	})

	it.each([['gap'], ['Yes'], ['maybe'], [''], [true], [false], [null], [undefined], [['yes']]])(
		'is never %j',
		(answer) => {
			expect(answers(answer)).toBe(false)
		},
	)
})
