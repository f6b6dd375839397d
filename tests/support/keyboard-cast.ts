import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { openE2eDatabase } from './e2e-database'
import { type MadeMember, makeMember } from './make-member'
import { SITE, sendVerb } from './send-verb'
import { openSession, useSession } from './sign-in'
import { insertClinic } from './work-rows'

const MEMBERS = {
	student: ['researcher'],
	supervisor: ['reviewer'],
	peer: ['reviewer'],
	publisher: ['publisher'],
	administrator: ['administrator'],
	translator: ['translator:ar'],
	speaker: ['translator:ar'],
} as const

export type CastName = keyof typeof MEMBERS

/** Members of two clinics of their own, for tests that go by keyboard. */
export async function keyboardCast() {
	const db = await openE2eDatabase()
	const mark = randomUUID().slice(0, 4)
	const clinic = await insertClinic(db.sql, `Keyboard Turin ${mark}`)
	const other = await insertClinic(db.sql, `Keyboard Brescia ${mark}`)
	const members = {} as Record<CastName, MadeMember>
	for (const [name, grants] of Object.entries(MEMBERS) as [CastName, (typeof MEMBERS)[CastName]][]) {
		const clinicId = name === 'peer' ? other : clinic
		members[name] = await makeMember(db.sql, { name: `Kay ${name} ${mark}`, clinicId, grants: [...grants] })
	}

	/** Signs the browser in as somebody else. */
	async function as(page: Page, name: CastName) {
		await page.context().clearCookies()
		// biome-ignore lint/correctness/useHookAtTopLevel: a session of ours, not a hook of React.
		await useSession(page.context(), SITE, await openSession(db.sql, members[name]))
	}

	/** Calls a verb at the one door, as a page does. */
	async function call(page: Page, name: CastName, verb: string, input: object) {
		const cookie = await openSession(db.sql, members[name])
		const answer = await sendVerb(page.context().request, { verb, cookie, input })
		expect(answer).toMatchObject({ code: 'done' })
		return answer.value
	}

	async function entryOf(slug: string): Promise<string> {
		const [row] = await db.sql<{ id: string }>('SELECT id FROM "Entry" WHERE slug = $1', [slug])
		return row?.id ?? ''
	}

	/** A student's change of the words in short, saved; gives the version of the draft. */
	async function draftOf(page: Page, entry: string, summary: string) {
		const [now] = await db.sql<{ content: object; references: object[] }>(
			`SELECT r.content, (SELECT jsonb_agg(jsonb_build_object('provision', p.slug, 'pinpoint', f.pinpoint, 'quote', f.quote)
				ORDER BY f.position) FROM "Reference" f JOIN "Entry" p ON p.id = f."targetId" WHERE f."revisionId" = r.id
			) AS references FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.id = $1`,
			[entry],
		)
		const text = { content: { ...now?.content, summary }, references: now?.references, grade: 'clarifying' }
		await call(page, 'student', 'save-draft', { entry, version: 0, ...text, note: 'Plainer words' })
	}

	return { ...db, members, clinic, as, call, entryOf, draftOf }
}

export type KeyboardCast = Awaited<ReturnType<typeof keyboardCast>>
