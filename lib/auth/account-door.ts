import { environment } from '@/lib/env'
import { ACCOUNT_ACTS } from './acts/all'
import { currentSession } from './current-session'
import { isOwnOrigin } from './own-origin'
import type { Reply } from './reply'
import { tellingCookie } from './told'

const LARGEST_FORM = 16_384

const refuse = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

async function readForm(request: Request): Promise<Record<string, string> | null> {
	if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > LARGEST_FORM) return null
	const form = await request.formData().catch(() => null)
	if (!form) return null
	return Object.fromEntries([...form].filter((field): field is [string, string] => typeof field[1] === 'string'))
}

function answer(reply: Reply): Response {
	const secure = environment().SITE_URL.startsWith('https://')
	const isBack = 'problem' in reply
	const location = isBack ? reply.back : reply.go
	const [at = location] = location.split('?')
	const headers = new Headers({ location, 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
	for (const cookie of isBack ? [] : (reply.cookies ?? [])) headers.append('set-cookie', cookie)
	if (isBack) {
		const { problem, field, keep } = reply
		headers.append('set-cookie', tellingCookie({ problem, field, keep, at }, secure))
	} else if (reply.notice) {
		headers.append('set-cookie', tellingCookie({ notice: reply.notice, at }, secure))
	}
	return new Response(null, { status: 303, headers })
}

/** The one door of the account pages' forms: asks for our own origin, finds the act, and answers with where to go. */
export async function answerAccountForm(name: string, request: Request): Promise<Response> {
	const act = ACCOUNT_ACTS.get(name)
	if (!act) return refuse(404)
	if (!isOwnOrigin(request.headers)) return refuse(403)
	const form = await readForm(request)
	if (!form) return refuse(400)
	return answer(await act({ form, headers: request.headers, session: await currentSession(request.headers) }))
}
