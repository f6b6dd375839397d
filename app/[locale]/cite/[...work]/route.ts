import { respond, unknownLanguage, viewOf } from '@/app/public-page'
import type { View } from '@/components/view'
import { citationHeaders, isCitationFormat, printCitations } from '@/lib/document/citation-file'
import type { CitedWork } from '@/lib/domain/cited-work'
import { loadClaimRecord } from '@/lib/guidance/claim-record'
import { loadCitedSource } from '@/lib/guidance/sources'
import { addressOf } from '@/lib/i18n/addresses'
import { claimWork } from '@/lib/i18n/cite-claim'
import { sourceWork } from '@/lib/i18n/cite-source'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; work: string[] }> }

/** `name` is `claims/it/refugee/health/1` or `sources/tui`. */
async function findWork({ locale, site }: View, name: string, on: string | null): Promise<CitedWork | null> {
	const [kind, ...parts] = name.split('/')
	const slug = parts.join('/')
	if (kind === 'claims') {
		const record = await loadClaimRecord(slug, locale, on)
		return record && claimWork(locale, record, site)
	}
	const source = kind === 'sources' ? await loadCitedSource(slug, locale) : null
	return source && sourceWork(locale, source)
}

/** Gives a claim or a source as a file for reference managers. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { locale, work: path } = await params
	const [, name = '', format = ''] = /^(.+)\.([a-z]+)$/.exec(path.join('/')) ?? []
	const view = await viewOf(locale, addressOf.home)
	if (!view) return respond(unknownLanguage(), { missing: 'language' })
	const work = isCitationFormat(format) ? await findWork(view, name, new URL(request.url).searchParams.get('on')) : null
	if (!work || !isCitationFormat(format)) return respond(view, { missing: 'page' })
	return new Response(printCitations([work], format), { headers: citationHeaders(work.id, format) })
}
