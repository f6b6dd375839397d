import { refreshPages } from '@/app/admin/refresh-pages'
import { currentActor } from '@/lib/auth/current-actor'
import { isOwnOrigin } from '@/lib/auth/own-origin'
import type { RefusalCode } from '@/lib/domain/outcome'
import { verbNamed } from '@/lib/editorial/verbs'
import { readBody } from './read-body'

export const dynamic = 'force-dynamic'

const STATUS: Partial<Record<RefusalCode, number>> = {
	'not-signed-in': 401,
	'second-factor-needed': 403,
	'not-allowed': 403,
	'foreign-origin': 403,
	'not-found': 404,
	'invalid-input': 400,
	'too-many-tries': 429,
	conflict: 409,
	locked: 423,
}
const REFUSED = 422

const refuse = (code: RefusalCode, detail?: unknown) =>
	Response.json(
		{ ok: false, code, detail },
		{ status: STATUS[code] ?? REFUSED, headers: { 'cache-control': 'no-store' } },
	)

type Context = { params: Promise<{ verb: string }> }

/** The one door to every verb: who is asking, what they sent, which verb. The verb itself decides. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	if (!isOwnOrigin(request.headers)) return refuse('foreign-origin')
	const actor = await currentActor(request.headers)
	if (!actor) return refuse('not-signed-in')
	const verb = verbNamed((await params).verb)
	if (!verb) return refuse('not-found')
	const sent = await readBody(request)
	if (sent === undefined) return refuse('invalid-input')
	const outcome = await verb.act(actor, sent)
	if (!outcome.ok) return refuse(outcome.code, outcome.detail)
	await refreshPages()
	return Response.json(outcome, { headers: { 'cache-control': 'no-store' } })
}
