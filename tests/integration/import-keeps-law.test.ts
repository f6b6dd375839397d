import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { publishedEntry } from '../support/editing-steps'
import { CLAIM_TEXT } from '../support/published-claim'
import { smallContent } from '../support/small-content'
import { type SmallFolder, smallFolder } from '../support/small-folder'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { footprint } from '../support/traces'

const SOURCES = 'sources/it.yaml'
const given = smallContent().get(SOURCES) ?? ''
const withAnother = `${given}      - slug: tui/36\n        article: "36"\n`

let cast: SmallKnowledge
let folder: SmallFolder
beforeAll(async () => {
	cast = await smallKnowledge({ [SOURCES]: withAnother })
	folder = smallFolder({ [SOURCES]: withAnother })
	await publishedEntry(cast, {
		what: { kind: 'claim', country: 'it', status: 'refugee', topic: 'health', entitlement: 'emergency-care' },
		content: CLAIM_TEXT,
		references: [{ provision: 'tui/36', pinpoint: null, quote: null }],
	})
})
afterAll(async () => {
	folder.remove()
	await database().$disconnect()
	await cast.db.drop()
})

describe('content/ that leaves out law on which a claim written here rests (invariant 5)', () => {
	it('is a conflict that names the claim, and nothing of it is imported', async () => {
		const before = await footprint(cast.db.sql)
		folder.put(SOURCES, given)
		expect(await importContent(folder.path)).toEqual({ state: 'conflict', conflicts: ['claim:it/refugee/health/2'] })
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it('is imported once it has that law again', async () => {
		folder.put(SOURCES, withAnother.replace('article: "36"', 'article: "36-bis"'))
		expect(await importContent(folder.path)).toMatchObject({ state: 'imported', updated: 1, withdrawn: 0 })
	})
})
