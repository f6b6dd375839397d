import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Actor } from '@/lib/domain/actor'
import { done } from '@/lib/domain/outcome'
import { defineVerb } from '@/lib/editorial/define-verb'
import { verbNamed } from '@/lib/editorial/verbs'

const publisher: Actor = {
	id: 'm1',
	name: 'Piero Publisher',
	language: 'en',
	clinic: null,
	grants: [{ role: 'publisher', language: null }],
	secondFactor: true,
}
const researcher: Actor = { ...publisher, grants: [{ role: 'researcher', language: null }] }
const onAPassword: Actor = { ...publisher, secondFactor: false }

const run = vi.fn(async (_actor: Actor, input: { text: string }) => done(input.text))
const verb = defineVerb('publish', z.object({ text: z.string().trim().min(3) }), run)

describe('a verb', () => {
	it('acts on what was sent, once it is in form', async () => {
		expect(await verb.act(publisher, { text: ' words ' })).toEqual({ ok: true, value: 'words' })
	})

	it.each([
		['a member without the role', researcher, { text: 'words' }, 'not-allowed'],
		['a member without the role, whatever they sent', researcher, 'nonsense', 'not-allowed'],
		['a member without second factor', onAPassword, { text: 'words' }, 'second-factor-needed'],
		['nothing', publisher, undefined, 'invalid-input'],
		['another form', publisher, { text: 7 }, 'invalid-input'],
		['text that cannot be kept', publisher, { text: 'wo\0rds' }, 'invalid-input'],
	])('refuses %s, and nothing runs', async (_what, actor, sent, code) => {
		run.mockClear()
		expect(await verb.act(actor, sent)).toMatchObject({ ok: false, code })
		expect(run).not.toHaveBeenCalled()
	})

	it('names the fields that are wrong', async () => {
		const refusal = await verb.act(publisher, { text: 'w' })
		expect(refusal).toMatchObject({ detail: { fields: [{ field: 'text' }] } })
	})

	it.each([
		[researcher, 'not-allowed'],
		[onAPassword, 'second-factor-needed'],
	])('asks the same of a job', async (actor, code) => {
		run.mockClear()
		expect(await verb.run(actor, { text: 'words' })).toMatchObject({ ok: false, code })
		expect(run).not.toHaveBeenCalled()
	})

	it('is found by its name, and by no name of an object', () => {
		expect(verbNamed('publish')?.name).toBe('publish')
		for (const name of ['', 'nothing', 'constructor', '__proto__', 'Publish']) expect(verbNamed(name)).toBeUndefined()
	})
})
