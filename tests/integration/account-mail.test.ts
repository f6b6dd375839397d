import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/domain/actor'
import { invite } from '@/lib/editorial/invite'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MailServer, startMailServer } from '@/tests/support/mail-server'
import { makeMember } from '@/tests/support/make-member'

let database: FreshDatabase
let server: MailServer
let administrator: Actor

beforeAll(async () => {
	server = await startMailServer()
	process.env.SMTP_URL = server.url
	process.env.MAIL_FROM = 'Sportello <sportello@example.org>'
	database = await freshDatabase('content')
	const { id, name } = await makeMember(database.sql, { grants: ['administrator'], name: 'Berta Boss' })
	const grants = [{ role: 'administrator' as const, language: null }]
	administrator = { id, name, language: 'en', clinic: null, grants, secondFactor: true }
})
afterAll(async () => {
	await database.drop()
	await server.close()
})

/** A mail as it is read: quoted-printable undone. */
const readable = (mail = '') =>
	Buffer.from(
		mail.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
		'latin1',
	).toString('utf8')

const researcher = [{ role: 'researcher', language: null }]

describe('where mail is set up', () => {
	it('an invitation goes to the person invited, in their language, and is not shown to the inviter', async () => {
		const sent = { email: 'vera@example.org', name: 'Vera', grants: researcher, language: 'it' }
		expect(await invite.act(administrator, sent)).toEqual({ ok: true, value: { mailed: true, link: null } })
		const mail = readable(server.mails.at(-1))
		expect(mail).toContain('To: vera@example.org')
		expect(mail).toContain('Buongiorno Vera,')
		expect(mail).toContain('Berta Boss ti invita')
		const token = /\/admin\/join\/([\w-]+)/.exec(mail)?.[1] ?? ''
		const password = 'quiet river under snow'
		const form = { token, name: 'Vera Verdi', password, again: password }
		expect((await accountBrowser().send('join', form)).location).toBe('/admin')
	})

	it('a reset link goes to the member who asks, and nothing to anybody else', async () => {
		const member = await makeMember(database.sql, { name: 'Rita Reviewer' })
		const before = server.mails.length
		await accountBrowser().send('forgot', { email: 'nobody@example.org' })
		await accountBrowser().send('forgot', { email: member.email.toUpperCase() })
		await expect.poll(() => server.mails.length).toBe(before + 1)
		const mail = readable(server.mails.at(-1))
		expect(mail).toContain(`To: ${member.email}`)
		const token = /\/admin\/reset\/([\w-]+)/.exec(mail)?.[1] ?? ''
		const password = 'seven lamps beside a door'
		expect((await accountBrowser().send('reset', { token, password, again: password })).location).toBe('/admin/sign-in')
	})

	it('an invitation that cannot be mailed is shown to the inviter after all', async () => {
		await server.close()
		const outcome = await invite.act(administrator, { email: 'nina@example.org', grants: researcher })
		expect(outcome).toMatchObject({ ok: true, value: { mailed: false, link: expect.stringContaining('/admin/join/') } })
	})
})
