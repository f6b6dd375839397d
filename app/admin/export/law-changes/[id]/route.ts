import { currentActor } from '@/lib/auth/current-actor'
import { csvLine } from '@/lib/domain/csv'
import { isUuid } from '@/lib/domain/uuid'
import { listTouched } from '@/lib/editorial/read/law-change'

export const dynamic = 'force-dynamic'

const HEAD = 'country,status,topic,kind,entry,answer,published,under way,languages,task,assignee,settled by,on,note'

type Context = { params: Promise<{ id: string }> }

/** Everything a change of law touches, as a table for a spreadsheet. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const actor = await currentActor(request.headers)
	if (!actor?.secondFactor) return new Response(null, { status: 401 })
	const { id } = await params
	const rows = isUuid(id) ? await listTouched(id) : null
	if (!rows) return new Response(null, { status: 404 })
	const lines = rows.map((row) =>
		csvLine([
			...[row.country, row.status, row.topic, row.kind, row.slug, row.answer, row.isPublished ? 'yes' : 'no'],
			...[row.underWay, row.languages.join(' '), row.state, row.assignee, row.settledBy, row.settledOn, row.note],
		]),
	)
	return new Response(csvLine(HEAD.split(',')) + lines.join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="law-change-${id}.csv"`,
			'cache-control': 'no-store',
		},
	})
}
