import { timingSafeEqual } from 'node:crypto'
import { environment } from '@/lib/env'
import { refreshPages } from '../refresh-pages'

export const dynamic = 'force-dynamic'

/** Lets the jobs of this installation, which run beside the web server, have changed pages made anew. */
export async function POST(request: Request): Promise<Response> {
	const { REFRESH_SECRET } = environment()
	const given = Buffer.from(request.headers.get('authorization') ?? '')
	const expected = Buffer.from(`Bearer ${REFRESH_SECRET}`)
	const isOurs = REFRESH_SECRET !== undefined && given.length === expected.length && timingSafeEqual(given, expected)
	if (!isOurs) return new Response('not found\n', { status: 404 })
	await refreshPages()
	return new Response('ok\n')
}
