import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { today } from '@/lib/domain/days'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { loadServices } from '@/lib/guidance/services'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertRevision, insertRow, publish } from '../support/rows'

const SLUG = 'turin/spazio-comune'
const TODAY = today()
const LONG_AGO = monthsAfter(TODAY, -7)

let db: FreshDatabase
let entry: string
beforeAll(async () => {
	db = await freshDatabase('content')
	const [row] = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'service' AND slug = $1`, [SLUG])
	entry = row?.id ?? ''
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

/** Where a reader is sent to the service. */
async function shown() {
	const guide = await loadGuide('it', 'refugee', 'en')
	const topic = await loadTopic('it', 'refugee', 'health', 'en')
	const places = await loadServices('en')
	const has = (services: { slug: string }[] | undefined) => services?.some(({ slug }) => slug === SLUG)
	return [has(guide?.services), has(topic?.services), has(places.flatMap(({ services }) => services))]
}

const confirmedBy = async () =>
	(await loadServices('en')).flatMap(({ services }) => services).find(({ slug }) => slug === SLUG)?.confirmed

/** Moves the first publication back in time, past the rule that the log only grows. */
async function publishedOn(day: string): Promise<void> {
	await db.sql('ALTER TABLE "AuditEvent" DISABLE TRIGGER USER')
	await db.sql(`UPDATE "AuditEvent" SET at = $2::date WHERE "entryId" = $1 AND act = 'publish'`, [entry, day])
	await db.sql('ALTER TABLE "AuditEvent" ENABLE TRIGGER USER')
}

async function confirm(on: string, clinic: string): Promise<void> {
	const [row] = await db.sql<{ id: string }>(`SELECT "publishedRevisionId" AS id FROM "Entry" WHERE id = $1`, [entry])
	const act = { clinic, name: 'A. B.', verifiedAt: on, until: TODAY }
	await insertRow(db.sql, 'Verification', { id: randomUUID(), revisionId: row?.id, ...act })
}

describe('a service', () => {
	it('that was just published and never confirmed is shown, and says so', async () => {
		expect(await shown()).toEqual([true, true, true])
		expect(await confirmedBy()).toBeNull()
	})

	it('that nobody confirmed for six months leaves the guide, the topic and the list of places', async () => {
		await publishedOn(LONG_AGO)
		expect(await shown()).toEqual([false, false, false])
	})

	it('does not come back by being edited: edited is not verified', async () => {
		const [now] = await db.sql<{ content: object }>(
			`SELECT r.content FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.id = $1`,
			[entry],
		)
		const edited = { number: 2, answer: null, content: { ...now?.content, phone: '011 000 000' } }
		await publish(db.sql, entry, await insertRevision(db.sql, entry, edited))
		await insertRow(db.sql, 'AuditEvent', { entryId: entry, actor: 'A. B.', act: 'publish', detail: {} })
		expect(await shown()).toEqual([false, false, false])
	})

	it('does not come back by a confirmation that is itself too old', async () => {
		await confirm(LONG_AGO, 'Clinica Palermo')
		expect(await shown()).toEqual([false, false, false])
	})

	it('comes back when a clinic confirms it, and names the latest that did', async () => {
		await confirm(monthsAfter(TODAY, -1), 'Clinica Torino')
		expect(await shown()).toEqual([true, true, true])
		expect(await confirmedBy()).toEqual({ clinic: 'Clinica Torino', on: monthsAfter(TODAY, -1) })
	})

	it('keeps its confirmation when it is edited afterwards: the place was confirmed, not the wording', async () => {
		await publish(db.sql, entry, null)
		const [now] = await db.sql<{ content: object }>(
			`SELECT content FROM "Revision" WHERE "entryId" = $1 AND number = 2`,
			[entry],
		)
		const edited = { number: 3, answer: null, content: now?.content }
		await publish(db.sql, entry, await insertRevision(db.sql, entry, edited))
		expect(await confirmedBy()).toMatchObject({ clinic: 'Clinica Torino' })
	})
})
