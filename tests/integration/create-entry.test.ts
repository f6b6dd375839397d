import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { createEntry } from '@/lib/editorial/create-entry'
import { codeOf, value } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { actsOn } from '../support/traces'

let cast: SmallKnowledge
beforeAll(async () => {
	cast = await smallKnowledge()
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const create = (what: object) => createEntry.act(cast.student, what)
const CLAIM = { kind: 'claim', country: 'it', status: 'refugee', topic: 'health', entitlement: 'emergency-care' }

/** Every facet there is, as a form may send them whatever the kind. */
const FULL = {
	country: 'de',
	status: 'worker',
	topic: 'housing',
	entitlement: 'reception',
	parent: 'tui',
	name: 'a-name',
}

describe('beginning an entry', () => {
	it.each(ENTRY_KINDS)('of the kind %s takes the facets of its kind from all that are sent', async (kind) => {
		const name = kind === 'service' ? 'berlin/a-name' : FULL.name
		const { entry, slug } = await value(create({ kind, ...FULL, name }))
		expect(await findDraft(entry)).toMatchObject({ version: 1, content: {}, references: [], baseRevisionId: null })
		const [row] = await cast.db.sql('SELECT slug, "publishedRevisionId" FROM "Entry" WHERE id = $1', [entry])
		expect(row).toEqual({ slug, publishedRevisionId: null })
		expect(await actsOn(cast.db.sql, entry)).toEqual(['Sara Student: create-entry'])
	})

	it.each([
		['no facets', { kind: 'claim' }, 'invalid-input'],
		['a kind that is none', { kind: 'poem' }, 'invalid-input'],
		['a country that is none', { ...CLAIM, country: 'xx' }, 'invalid-input'],
		['a status that is none', { ...CLAIM, status: 'king' }, 'invalid-input'],
		['an entitlement of another topic', { ...CLAIM, entitlement: 'reception' }, 'invalid-input'],
		['a law that is not here', { kind: 'provision', parent: 'nowhere', name: '1' }, 'not-found'],
		['a name that is taken', { kind: 'source', name: 'tui' }, 'slug-taken'],
		['a service without its place', { kind: 'service', country: 'it', name: 'desk' }, 'invalid-input'],
		['a source in a place', { kind: 'source', name: 'turin/tui' }, 'invalid-input'],
		['a name in capitals', { kind: 'source', name: 'TUI' }, 'invalid-input'],
	])('refuses %s', async (_what, sent, code) => {
		expect(await codeOf(create(sent))).toBe(code)
	})

	it('numbers the claims of a topic, twenty at once without a gap or a repeat', async () => {
		const made = await Promise.all(Array.from({ length: 20 }, () => value(create(CLAIM))))
		const numbers = made.map(({ slug }) => Number(slug.split('/').at(-1))).sort((a, b) => a - b)
		expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 2))
	})

	it('of one name by ten at once succeeds once', async () => {
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => codeOf(create({ kind: 'term', country: 'it', name: 'prefettura' }))),
		)
		expect(outcomes.toSorted()).toEqual(['done', ...Array.from({ length: 9 }, () => 'slug-taken')])
	})
})
