import { isReady } from '@/lib/guidance/health'

export const dynamic = 'force-dynamic'

/** Says whether pages can be made: the database answers and holds guidance. */
export async function GET(): Promise<Response> {
	const ready = await isReady()
	return new Response(ready ? 'ok\n' : 'not ready\n', {
		status: ready ? 200 : 503,
		headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
	})
}
