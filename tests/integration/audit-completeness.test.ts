import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import type { Actor } from '@/lib/domain/actor'
import { today } from '@/lib/domain/days'
import { VERB_NAMES, type VerbName } from '@/lib/domain/permissions'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { exportEntry } from '@/lib/editorial/read/xliff-export'
import { verbNamed } from '@/lib/editorial/verbs'
import { type ClaimToTranslate, findClaimToTranslate } from '../support/claim-to-translate'
import { publishedText } from '../support/editing-steps'
import { type Editors, makeEditors, makeMember } from '../support/editors'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertRow } from '../support/rows'
import { answered, withSummary } from '../support/translator-desk'

const REASON = 'A reason that is long enough.'

let db: FreshDatabase
let cast: Editors
let reviewer: Actor
let translated: ClaimToTranslate
let claim: string
const acted = new Set<VerbName>()

beforeAll(async () => {
	db = await freshDatabase('content')
	cast = await makeEditors(db.sql)
	reviewer = await makeMember(db.sql, 'Rita', cast.brescia, 'reviewer')
	translated = await findClaimToTranslate(db, 'it/irregular-situation/health/1')
	claim = await idOf('claim', 'it/irregular-situation/health/2')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

async function idOf(kind: string, slug: string): Promise<string> {
	const [row] = await db.sql<{ id: string }>('SELECT id FROM "Entry" WHERE kind = $1 AND slug = $2', [kind, slug])
	return row?.id ?? ''
}

interface Line extends Record<string, unknown> {
	act: string
	by: string | null
}

const log = () => db.sql<Line>('SELECT act, "memberId" AS by FROM "AuditEvent" ORDER BY id')

type Value = Record<string, string>

/** Does one act, and sees that it left one line in the log, of that name and by that member. */
async function act(actor: Actor, verb: VerbName, input: unknown): Promise<Value> {
	const before = (await log()).length
	const outcome = await verbNamed(verb)?.act(actor, input)
	if (!outcome?.ok) throw new Error(`${verb}: ${JSON.stringify(outcome)}`)
	expect((await log()).slice(before), verb).toEqual([{ act: verb, by: actor.id }])
	acted.add(verb)
	return outcome.value as Value
}

const versionOf = async (entry: string) => (await findDraft(entry))?.version ?? 0

async function begin(summary: string, entry = claim) {
	const { content, references } = await publishedText(db, entry)
	const text = { content: { ...content, summary }, references, grade: null, note: '' }
	return act(cast.student, 'save-draft', { entry, version: 0, ...text })
}

const submit = async (entry = claim) =>
	act(cast.student, 'submit', { entry, version: await versionOf(entry), grade: 'clarifying', note: 'Clearer' })

async function approveAll({ revision, hash }: Value) {
	await act(cast.supervisor, 'approve', { revision, hash })
	await act(cast.peer, 'approve', { revision, hash })
}

it('keeps the drafting of a claim', async () => {
	await begin('A first draft of it.')
	await act(cast.student, 'discard-draft', { entry: claim, version: await versionOf(claim) })
	await begin('A second draft of it.')
	await act(cast.student, 'rebase-draft', { entry: claim, version: await versionOf(claim) })
	const { comment } = await act(cast.student, 'comment', { entry: claim, text: 'Is this so?' })
	await act(cast.student, 'settle-comment', { comment })
	const facets = { country: 'it', status: 'worker', topic: 'health', entitlement: 'emergency-care' }
	await act(cast.student, 'create-entry', { kind: 'claim', ...facets })
})

it('keeps the review of a claim, its plans and its publication', async () => {
	const { revision } = await submit()
	await act(cast.student, 'take-back', { revision })
	const second = await submit()
	await act(cast.supervisor, 'request-changes', { revision: second.revision, comment: REASON })
	const third = await submit()
	await act(reviewer, 'dissent', { revision: third.revision, hash: third.hash, comment: REASON })
	await approveAll(third)
	const at = new Date(Date.now() + 86_400_000).toISOString()
	await act(cast.publisher, 'plan-publication', { revision: third.revision, hash: third.hash, at })
	await act(cast.publisher, 'cancel-plan', { revision: third.revision })
	await act(cast.publisher, 'publish', { revision: third.revision, hash: third.hash })
	const until = monthsAfter(today(), 6)
	await act(cast.peer, 'verify', { revision: third.revision, hash: third.hash, until, name: 'P. P.' })
})

it('keeps a restoring, an urgent publication and a withdrawal', async () => {
	const [first] = await db.sql<{ id: string }>('SELECT id FROM "Revision" WHERE "entryId" = $1 AND number = 1', [claim])
	await act(cast.student, 'restore', { revision: first?.id })
	const urgent = { grade: 'legal', note: 'It cannot wait', reason: REASON }
	await act(cast.administrator, 'publish-urgently', { entry: claim, version: await versionOf(claim), ...urgent })
	const [entry] = await db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [claim])
	await act(cast.publisher, 'withdraw', { entry: claim, version: entry?.version, reason: REASON })
})

it('keeps the confirmation of a service', async () => {
	const [service] = await db.sql<{ revision: string; hash: string }>(
		`SELECT r.id AS revision, r.hash FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		WHERE e.kind = 'service' LIMIT 1`,
	)
	await act(cast.student, 'confirm-service', service)
})

it('keeps a change of law, as one act however much it touches, and its tasks', async () => {
	const change = { kind: 'amended', from: '2026-11-01', note: REASON }
	await act(cast.publisher, 'mark-law-change', { ...change, source: await idOf('source', 'tui') })
	const [task] = await db.sql<{ id: string }>('SELECT id FROM "Task" LIMIT 1')
	await act(cast.publisher, 'assign-task', { task: task?.id, version: 1, assignee: cast.student.id })
	await act(cast.publisher, 'settle-task', { task: task?.id, version: 2, note: REASON })
})

it('keeps the translating of a claim', async () => {
	const noor = await makeMember(db.sql, 'Noor', null, 'translator:ar')
	const sami = await makeMember(db.sql, 'Sami', null, 'translator:ar')
	const { entry, revision } = translated
	const place = { entry, language: 'ar' }
	const blocks = withSummary(translated, 'كلمات جديدة كتبها مترجم.')
	const text = async () => ({ ...place, version: 0, blocks, settlements: await answered(blocks) })
	const version = async () =>
		(await db.sql<{ version: number }>('SELECT version FROM "TranslationDraft"'))[0]?.version ?? 0
	const send = async () => act(noor, 'submit-translation', { ...place, version: await version(), revision })

	await act(noor, 'save-translation', await text())
	await act(noor, 'discard-translation', { ...place, version: await version() })
	const summary = translated.blocks.find(({ key }) => key === 'summary')?.text ?? ''
	const file = (await exportEntry('1.2', 'ar', entry))?.replace(summary, 'نص من ملف') ?? ''
	await act(noor, 'import-xliff', { language: 'ar', file: Buffer.from(file).toString('base64') })
	await act(noor, 'discard-translation', { ...place, version: await version() })
	await act(noor, 'save-translation', await text())
	await act(noor, 'take-back-translation', { translation: (await send()).translation })
	await act(sami, 'request-translation-changes', { translation: (await send()).translation, comment: REASON })
	const { translation, hash } = await send()
	await act(sami, 'approve-translation', { translation, hash })
})

it('keeps what becomes of requests', async () => {
	const ask = async () => {
		const id = randomUUID()
		const code = `${id.slice(0, 4)}-${id.slice(4, 8)}-${id.slice(9, 13)}`
		await insertRow(db.sql, 'Request', { id, code, countryCode: 'it', language: 'en', text: 'How?' })
		return { request: id, version: 1 }
	}
	await act(cast.student, 'take-request', await ask())
	await act(cast.student, 'answer-request', { ...(await ask()), claim: 'it/irregular-situation/health/1' })
	await act(cast.publisher, 'decline-request', { ...(await ask()), reason: REASON })
})

it('keeps what administrators do to members and clinics', async () => {
	const boss = cast.administrator
	const member = cast.colleague.id
	const grants = [{ role: 'researcher' }]
	await act(boss, 'invite', { email: 'new@example.org', grants })
	await act(boss, 'change-grants', { member, version: 1, grants })
	await act(boss, 'make-reset-link', { member })
	await act(boss, 'end-sessions', { member })
	await act(boss, 'disable-member', { member })
	await act(boss, 'enable-member', { member })
	await act(boss, 'create-clinic', { slug: 'lyon', name: 'Lyon', chain: ['peer'] })
	await act(boss, 'edit-clinic', { clinic: cast.turin.id, version: 1, name: 'Torino', chain: ['supervisor'] })
})

it('was asked of every verb there is', () => {
	expect([...acted].sort()).toEqual(VERB_NAMES.filter((name) => verbNamed(name)).sort())
})
