import type { APIRequestContext, APIResponse } from '@playwright/test'

/** The address of the site that the browser tests visit. */
export const SITE = `http://localhost:${process.env.E2E_PORT || 3210}`

export interface Answer {
	status: number
	/** `done`, or why it was refused. */
	code: string
	value: Record<string, string>
}

async function answerOf(response: APIResponse): Promise<Answer> {
	const said = (await response.json()) as { ok: boolean; code?: string; value?: Record<string, string> }
	return { status: response.status(), code: said.ok ? 'done' : (said.code ?? ''), value: said.value ?? {} }
}

interface Sent {
	verb: string
	/** Of a session; nobody is signed in without. */
	cookie?: string
	input?: unknown
	/** Where the page that sends it is from; the site itself by default. */
	origin?: string
}

/** Sends a verb through the one door. */
export async function sendVerb(
	request: APIRequestContext,
	{ verb, cookie, input = {}, origin = SITE }: Sent,
): Promise<Answer> {
	const headers = { origin, ...(cookie ? { cookie } : {}) }
	return answerOf(await request.post(`${SITE}/admin/do/${verb}`, { headers, data: input }))
}
