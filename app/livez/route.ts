export const dynamic = 'force-dynamic'

/** Says that this process answers. */
export function GET(): Response {
	return new Response('ok\n', { headers: { 'content-type': 'text/plain' } })
}
