import { currentActor } from '@/lib/auth/current-actor'
import { auditQuery } from '@/lib/domain/audit-query'
import { may } from '@/lib/domain/permissions'
import { AUDIT_FORMATS, exportAudit } from '@/lib/editorial/read/audit-export'

export const dynamic = 'force-dynamic'

const TYPES = { csv: 'text/csv', jsonl: 'application/x-ndjson' } as const

/** The audit log as a file, restricted as its page is. Streamed: nothing is held in memory but one batch. */
export async function GET(request: Request): Promise<Response> {
	const actor = await currentActor(request.headers)
	if (!actor) return new Response(null, { status: 401 })
	if (!actor.secondFactor || !may(actor, 'read-audit')) return new Response(null, { status: 403 })
	const asked = Object.fromEntries(new URL(request.url).searchParams)
	const format = AUDIT_FORMATS.find((name) => name === asked.format) ?? 'csv'
	const lines = exportAudit(auditQuery.parse(asked), format)
	const encoder = new TextEncoder()
	const body = new ReadableStream({
		async pull(controller) {
			const { value, done } = await lines.next()
			if (done) return controller.close()
			controller.enqueue(encoder.encode(value))
		},
		async cancel() {
			await lines.return(undefined)
		},
	})
	return new Response(body, {
		headers: {
			'content-type': `${TYPES[format]}; charset=utf-8`,
			'content-disposition': `attachment; filename="audit.${format}"`,
			'cache-control': 'no-store',
		},
	})
}
