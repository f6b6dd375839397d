import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import type { Actor } from '@/lib/domain/actor'
import { REFUSAL_CODES } from '@/lib/domain/outcome'
import type { VerbName } from '@/lib/domain/permissions'
import { verbNamed } from '@/lib/editorial/verbs'
import { publishedClaim } from '../support/published-claim'
import { seeded } from '../support/seeded'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { publishedNow } from '../support/traces'

const SEED = Number(process.env.STORM_SEED ?? 20261125)
const ACTS = 2_400
const AT_ONCE = 12

/** What has to be done at least once, or the rest would prove nothing of it. */
const COVERED: readonly VerbName[] = [
	'save-draft',
	'submit',
	'approve',
	'publish',
	'publish-urgently',
	'request-changes',
	'take-back',
	'withdraw',
	'restore',
	'discard-draft',
	'dissent',
	'plan-publication',
	'mark-law-change',
	'settle-task',
	'verify',
]

let cast: SmallKnowledge
let entries: string[]
let provision: string
beforeAll(async () => {
	cast = await smallKnowledge()
	entries = []
	for (let made = 0; made < 3; made += 1) entries.push(await publishedClaim(cast))
	provision = await cast.idOf('provision', 'tui/35')
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const { below, pick } = seeded(SEED)
const REASON = 'The storm wants it so.'

interface Act {
	verb: VerbName
	actor: Actor
	input: object
}

async function newestOf(entry: string) {
	return database().revision.findFirst({ where: { entryId: entry }, orderBy: { number: 'desc' } })
}

const tally = new Map<string, number>()

const isUndone = (verb: VerbName) => COVERED.includes(verb) && !tally.get(`${verb}: done`)

/** One of these acts; every second time one that nobody has managed yet, where there is such. */
function choose(acts: Act[]): Act {
	const undone = acts.filter(({ verb }) => isUndone(verb))
	return pick(undone.length > 0 && below(2) === 0 ? undone : acts)
}

/** What somebody would send who looked at an entry just now; others act before it arrives. */
async function nextAct(): Promise<Act> {
	const { student, colleague, supervisor, peer, publisher, administrator } = cast
	const entry = below(20) === 0 ? provision : pick(entries)
	const [draft, newest, [row]] = [
		await findDraft(entry),
		await newestOf(entry),
		await database().entry.findMany({ where: { id: entry }, select: { version: true } }),
	]
	const sent = { revision: newest?.id, hash: newest?.hash }
	const version = draft?.version ?? 0
	const law = entry === provision ? [] : [{ provision: 'tui/35', pinpoint: `(${below(9)})`, quote: null }]
	const content = {
		...(newest?.content as object),
		...(entry === provision ? { text: `T${below(1e6)}` } : { summary: `S${below(1e6)}` }),
	}
	const writer = pick([student, colleague])
	const reviewer = pick([supervisor, peer, supervisor, peer, colleague])
	const task = await database().task.findFirst({ where: { entryId: entry, state: 'open' } })
	const plan = { ...sent, at: '2099-01-01T00:00:00Z' }
	const onceMore = { ...sent, settles: task ? [task.id] : [] }
	const told = { grade: pick(['cosmetic', 'clarifying', 'legal']), note: 'In the storm' }
	const writing: Act[] = [
		{ verb: 'save-draft', actor: writer, input: { entry, version, content, references: law } },
		{ verb: 'save-draft', actor: writer, input: { entry, version, content, references: law } },
		{ verb: 'submit', actor: writer, input: { entry, version, ...told } },
		{ verb: 'submit', actor: writer, input: { entry, version, ...told } },
		{ verb: 'submit', actor: writer, input: { entry, version, ...told } },
		{ verb: 'rebase-draft', actor: writer, input: { entry, version } },
		{ verb: 'discard-draft', actor: writer, input: { entry, version } },
		{ verb: 'restore', actor: writer, input: sent },
	]
	const reviewing: Act[] = [
		{ verb: 'approve', actor: reviewer, input: sent },
		{ verb: 'approve', actor: reviewer, input: sent },
		{ verb: 'approve', actor: reviewer, input: sent },
		{ verb: 'dissent', actor: reviewer, input: { ...sent, comment: REASON } },
		{ verb: 'request-changes', actor: reviewer, input: { ...sent, comment: REASON } },
		{ verb: 'take-back', actor: writer, input: sent },
	]
	const publishing: Act[] = [
		{ verb: 'publish', actor: publisher, input: onceMore },
		{ verb: 'publish', actor: publisher, input: sent },
		{ verb: 'plan-publication', actor: publisher, input: plan },
		{ verb: 'cancel-plan', actor: publisher, input: sent },
		{ verb: 'request-changes', actor: reviewer, input: { ...sent, comment: REASON } },
		{ verb: 'take-back', actor: writer, input: sent },
	]
	const other: Act[] = [
		{ verb: 'comment', actor: reviewer, input: { entry, text: REASON } },
		{ verb: 'withdraw', actor: publisher, input: { entry, version: row?.version, reason: REASON } },
		{ verb: 'publish-urgently', actor: administrator, input: { entry, version, ...told, reason: REASON } },
		{ verb: 'approve', actor: reviewer, input: sent },
		{ verb: 'verify', actor: reviewer, input: { ...sent, until: '2027-06-30', name: 'S. S.' } },
		{
			verb: 'settle-task',
			actor: supervisor,
			input: { task: task?.id ?? entry, version: task?.version ?? 0, note: REASON },
		},
		{
			verb: 'mark-law-change',
			actor: supervisor,
			input: { provision, kind: 'amended', from: '2026-11-01', note: REASON },
		},
	]
	// Mostly what fits the state it was in a moment ago, so that the storm gets somewhere; and now and then anything.
	const chance = below(10)
	if (chance === 0) return choose([...writing, ...reviewing, ...publishing, ...other])
	if (chance < 3) return choose(other)
	if (newest?.state === 'submitted') return choose(reviewing)
	return choose(newest?.state === 'approved' ? publishing : writing)
}

async function oneMember(acts: number): Promise<void> {
	for (let done = 0; done < acts; done += 1) {
		const { verb, actor, input } = await nextAct()
		const outcome = await verbNamed(verb)?.act(actor, input)
		const code = outcome?.ok ? 'done' : outcome?.code
		tally.set(`${verb}: ${code}`, (tally.get(`${verb}: ${code}`) ?? 0) + 1)
	}
}

/** What may never be found, whatever was done in whatever order; each query lists the rows that break its rule. */
const NEVER = {
	'two revisions of an entry under way': `SELECT "entryId" FROM "Revision" WHERE state IN ('submitted', 'approved')
		GROUP BY 1 HAVING count(*) > 1`,
	'a pointer to what is not published': `SELECT e.id FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		WHERE r.state <> 'published'`,
	'a publication that is not in the audit log, or is there twice': `SELECT r.id FROM "Revision" r
		WHERE r."authorId" IS NOT NULL AND (r.state IN ('published', 'withdrawn')) <> (1 = (SELECT count(*) FROM "AuditEvent" a
			WHERE a."revisionId" = r.id AND a.act IN ('publish', 'publish-urgently')))`,
	'a verdict of approval by who wrote the text': `SELECT v.id FROM "Review" v JOIN "Revision" r ON r.id = v."revisionId"
		WHERE v.verdict = 'approve' AND v."memberId" = ANY (r.contributors)`,
	'an approval of other words': `SELECT v.id FROM "Review" v JOIN "Revision" r ON r.id = v."revisionId"
		WHERE v.verdict = 'approve' AND v.hash <> r.hash`,
	'one check approved twice': `SELECT "revisionId", step FROM "Review" WHERE verdict = 'approve' GROUP BY 1, 2
		HAVING count(*) > 1`,
	'a calm publication without every check': `SELECT r.id FROM "Revision" r
		JOIN "AuditEvent" a ON a."revisionId" = r.id AND a.act = 'publish'
		WHERE r."authorId" IS NOT NULL AND EXISTS (SELECT 1 FROM unnest(r.chain) s(step) WHERE NOT EXISTS (
			SELECT 1 FROM "Review" v WHERE v."revisionId" = r.id AND v.verdict = 'approve' AND v.step = s.step))`,
	'a plan that waits for a text that is not approved': `SELECT p.id FROM "PlannedPublication" p
		JOIN "Revision" r ON r.id = p."revisionId" WHERE p.state = 'planned' AND r.state <> 'approved'`,
	'numbers of revisions with a gap': `SELECT "entryId" FROM "Revision" GROUP BY 1 HAVING max(number) <> count(*)`,
	'a withdrawal that gives no reason': `SELECT id FROM "Entry" WHERE "withdrawnReason" IS NULL
		AND "publishedRevisionId" IS NULL AND kind = 'claim'`,
	'a change that readers see and no page is queued for': `SELECT 1 FROM (SELECT
			count(*) FILTER (WHERE act IN ('publish', 'publish-urgently', 'withdraw', 'verify')
				OR detail->>'step' = 'afterwards') AS seen,
			count(*) FILTER (WHERE act IN ('mark-law-change', 'settle-task')) AS perhaps
			FROM "AuditEvent" WHERE "memberId" IS NOT NULL) acts
		WHERE (SELECT count(*) FROM "Outbox") NOT BETWEEN seen AND seen + perhaps`,
}

describe(`${ACTS} acts of twelve members on four entries at once, seed ${SEED}`, () => {
	it('end each in an act or a refusal: no deadlock, nothing unexpected', async () => {
		await Promise.all(Array.from({ length: AT_ONCE }, () => oneMember(ACTS / AT_ONCE)))
		// What the storm did not get to, calmer acts do: how far it gets depends on the machine.
		for (let more = 0; COVERED.some(isUndone) && more < ACTS; more += 1) await oneMember(1)
		const known = new Set<string>(['done', ...REFUSAL_CODES])
		expect([...tally.keys()].filter((key) => !known.has(key.split(': ')[1] ?? ''))).toEqual([])
		expect([...tally.keys()].filter((key) => key.endsWith('invalid-input') || key.endsWith('not-allowed'))).toEqual([])
	}, 300_000)

	it.each(COVERED)('did %s at least once, so that the rest proves something', (verb) => {
		expect(tally.get(`${verb}: done`)).toBeGreaterThan(0)
	})

	it.each(Object.entries(NEVER))('never leave %s', async (_what, query) => {
		expect(await cast.db.sql(query)).toEqual([])
	})

	it('publish at the end exactly what one of the revisions says', async () => {
		for (const entry of entries) {
			const { revision, hash } = await publishedNow(cast.db.sql, entry)
			if (revision) expect(hash).toMatch(/^[0-9a-f]{64}$/)
		}
	})
})
