import { notFound } from 'next/navigation'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ChangeSummary } from '@/components/admin/law/change-summary'
import { TaskPanel } from '@/components/admin/law/task-panel'
import { TouchedFilters } from '@/components/admin/law/touched-filters'
import { TouchedTable } from '@/components/admin/law/touched-table'
import { ListPages } from '@/components/admin/translate/list-pages'
import { may } from '@/lib/domain/permissions'
import { isUuid } from '@/lib/domain/uuid'
import { type Asked, loadLawChange } from '@/lib/editorial/read/law-change'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../../require-actor'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export const generateMetadata = titled('law.title')

export default async function LawChangePage({ params, searchParams }: Props) {
	const actor = await requireActor()
	const { id } = await params
	const asked = await searchParams
	const page = isUuid(id) ? await loadLawChange(id, asked) : null
	if (!page) notFound()
	const t = adminTranslator(actor.language)
	const { refusals = {} } = adminMessages(actor.language)
	const { state, country } = asked
	const { touched, task } = page
	const list = (more: { page?: string; task?: string }) => adminAddress.lawChange(id, { state, country, ...more })
	const maySettle = may(actor, 'settle-task')
	const settleHref = (row: string) => (maySettle ? `${list({ page: asked.page, task: row })}#task` : null)
	return (
		<AdminTexts language={actor.language} areas={{ refusals }}>
			<p>
				<a href={adminAddress.lawChanges()}>{t('law.title')}</a>
			</p>
			<h1>{page.change.provision}</h1>
			<ChangeSummary t={t} language={actor.language} page={page} />
			<p>
				<a className="button" href={adminAddress.exportLawChange(id)} download>
					{t('law.export')}
				</a>
			</p>
			{task?.state === 'open' && maySettle ? (
				<TaskPanel t={t} task={task} members={page.members} back={list({ page: asked.page })} />
			) : null}
			<h2>{t('law.touched')}</h2>
			<TouchedFilters t={t} language={actor.language} asked={asked} countries={page.countries} />
			<TouchedTable t={t} language={actor.language} rows={touched.rows} total={touched.total} settleHref={settleHref} />
			<ListPages t={t} page={touched.page} pages={touched.pages} hrefOf={(number) => list({ page: String(number) })} />
		</AdminTexts>
	)
}
