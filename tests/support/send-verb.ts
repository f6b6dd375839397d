import type { APIRequestContext, APIResponse } from '@playwright/test'

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

/** Sends a verb through the one door, with the cookie of a session or without, as a page of some origin would. */
export async function sendVerb(
	request: APIRequestContext,
	{
		baseURL,
		cookie,
		verb,
		input,
		origin,
	}: { baseURL: string; cookie?: string; verb: string; input?: unknown; origin?: string },
): Promise<Answer> {
	const headers = { origin: origin ?? new URL(baseURL).origin, ...(cookie ? { cookie } : {}) }
	return answerOf(await request.post(`${baseURL}/admin/do/${verb}`, { headers, data: input ?? {} }))
}
