import { contentHash } from '@/lib/domain/canonical'
import { insertCitingRevision, insertEntry, publish } from './rows'
import type { SmallKnowledge } from './small-knowledge'

const FACETS = { countryCode: 'it', statusSlug: 'refugee', entitlementSlug: 'emergency-care' }

/** What the claims say that publishedClaim makes, each field as content/ would give it. */
export const CLAIM_TEXT = {
	answer: 'yes',
	summary: 'You may see a doctor.',
	reason: null,
	conditions: [],
	steps: [],
	documents: [],
	where: null,
	deadline: null,
	practice: null,
	refused: [],
	asOf: '2025-06',
	confidence: 'high',
	checked: 'not-checked',
	recheck: null,
}

let made = 100

/** A claim of its own, published as an import would have: no member wrote it. Cites article 35. */
export async function publishedClaim({ db, idOf }: Pick<SmallKnowledge, 'db' | 'idOf'>, change: object = {}) {
	made += 1
	const slug = `it/refugee/health/${made}`
	const content = { ...CLAIM_TEXT, ...change }
	const references = [{ provision: 'tui/35', pinpoint: null, quote: null }]
	const claim = await insertEntry(db.sql, 'claim', { ...FACETS, slug, position: made })
	const said = { content, hash: contentHash({ content, references }), state: 'published' }
	const revision = await insertCitingRevision(db.sql, claim, await idOf('provision', 'tui/35'), said)
	await publish(db.sql, claim, revision)
	return claim
}
