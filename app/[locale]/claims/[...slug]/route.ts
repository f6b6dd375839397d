import { askedPage } from '@/app/asked-page'
import { claimRecordPage } from '@/components/pages/claim-record'
import { workFiles } from '@/lib/document/citation-file'
import { dayAsked } from '@/lib/domain/days'
import { loadClaimRecord } from '@/lib/guidance/claim-record'
import { addressOf } from '@/lib/i18n/addresses'
import { claimWork } from '@/lib/i18n/cite-claim'

export const dynamic = 'force-dynamic'

type Params = { locale: string; slug: string[] }

export const GET = askedPage<Params>(
	(locale, { slug }, asked) =>
		addressOf.permanent(locale, slug.join('/'), dayAsked.parse(asked.get('on') ?? undefined)),
	async (view, { slug }, asked) => {
		const record = await loadClaimRecord(slug.join('/'), view.locale, asked.get('on'))
		if (!record) return { missing: 'page' }
		const work = claimWork(view.locale, record, view.site)
		return claimRecordPage(view, record, work && workFiles(work))
	},
)
