import { currentActor } from '@/lib/auth/current-actor'
import { may } from '@/lib/domain/permissions'
import { searchProvisions } from '@/lib/editorial/read/provisions'

export const dynamic = 'force-dynamic'

/** What the citations of an entry are looked up in. Only for who may write. */
export async function GET(request: Request): Promise<Response> {
	const actor = await currentActor(request.headers)
	const headers = { 'cache-control': 'no-store' }
	if (!actor?.secondFactor) return Response.json([], { status: 401, headers })
	if (!may(actor, 'save-draft')) return Response.json([], { status: 403, headers })
	const query = new URL(request.url).searchParams.get('q') ?? ''
	return Response.json(await searchProvisions(query.slice(0, 200)), { headers })
}
