import { describe, expect, it } from 'vitest'
import { claimHash, sourceHash } from '@/lib/domain/dossier/words-hash'
import type { Citation, ReadableClaim, ReadableProvision, ReadableSource } from '@/lib/domain/reading'
import type { LocalisedText } from '@/lib/domain/translation'

const said = (text: string, language = 'en'): LocalisedText => ({ text, language, state: 'source' })

const CITATION: Citation = {
	...{ source: 'tui', provision: 'tui/35', title: said('Immigration Act'), number: null, country: 'it', bond: null },
	...{ article: '35', pinpoint: '(3)', quote: null, url: null, urlBasis: null },
}

const CLAIM: ReadableClaim = {
	...{ slug: 'it/refugee/health/1', position: 1, anchor: 'health-1', status: 'refugee', topic: 'health' },
	...{ entitlement: 'emergency-care', answer: 'yes', summary: said('Care is free.'), reason: null },
	...{ conditions: [], steps: [said('Go.')], documents: [], refused: [], where: null, deadline: null, changing: null },
	...{ practice: null, recheck: null, asOf: '2025-06', checked: 'not-checked', validity: [], unreviewed: false },
	...{ citations: [CITATION], verification: { state: 'unverified' }, lawNotices: [], owesCheck: false },
	researchedBy: null,
}

const SOURCE: ReadableSource = {
	...{ slug: 'tui', country: 'it', level: 'national', kind: 'law', body: null, title: said('Immigration Act') },
	...{ short: null, number: 'D.Lgs. 286/1998', date: null, inForce: null, binding: true, url: null, urlBasis: null },
	...{ scope: null, note: null, asOf: null, unreviewed: false },
}

const ARTICLE: ReadableProvision = {
	...{ slug: 'tui/35', article: '35', text: said('Care is given.'), confidence: null, topics: [], statuses: [] },
}

describe('what tells the words of a claim apart', () => {
	it.each<[string, Partial<ReadableClaim>]>([
		['the answer', { answer: 'conditional' }],
		['the summary', { summary: said('Care costs nothing.') }],
		['its language', { summary: said('Care is free.', 'it') }],
		['a step', { steps: [said('Stay.')] }],
		['a further step', { steps: [said('Go.'), said('Ask.')] }],
		['what stands in another part', { steps: [], documents: [said('Go.')] }],
		['a reason', { reason: said('The law says so.') }],
		['a pinpoint', { citations: [{ ...CITATION, pinpoint: '(4)' }] }],
		['a quote', { citations: [{ ...CITATION, quote: 'Sono assicurate le cure.' }] }],
		['further law', { citations: [CITATION, { ...CITATION, provision: 'tui/36' }] }],
	])('is %s', (_what, change) => {
		expect(claimHash({ ...CLAIM, ...change })).not.toBe(claimHash(CLAIM))
	})

	it.each<[string, Partial<ReadableClaim>]>([
		['who read its translation', { unreviewed: true }],
		['who wrote it', { researchedBy: 'A clinic' }],
		['news of its law', { lawNotices: [{ kind: 'amended', from: '2026-01-01', isAhead: false }] }],
		['the place it stands at', { position: 7 }],
	])('is not %s', (_what, change) => {
		expect(claimHash({ ...CLAIM, ...change })).toBe(claimHash(CLAIM))
	})
})

describe('what tells the words of a source apart', () => {
	const first = sourceHash(SOURCE, [ARTICLE])

	it.each<[string, Partial<ReadableSource>, ReadableProvision[]]>([
		['its title', { title: said('Consolidated Act') }, [ARTICLE]],
		['its number', { number: null }, [ARTICLE]],
		['whether it binds', { binding: false }, [ARTICLE]],
		['where it is read', { url: 'https://law.example/' }, [ARTICLE]],
		['what an article says', {}, [{ ...ARTICLE, text: said('Care is refused.') }]],
		['a further article', {}, [ARTICLE, { ...ARTICLE, slug: 'tui/36' }]],
	])('is %s', (_what, change, articles) => {
		expect(sourceHash({ ...SOURCE, ...change }, articles)).not.toBe(first)
	})
})
