import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ChangeTable } from '@/components/admin/law/change-table'
import { LawSearch } from '@/components/admin/law/law-search'
import { MarkForm } from '@/components/admin/law/mark-form'
import { may } from '@/lib/domain/permissions'
import { listLawChanges } from '@/lib/editorial/read/law-changes'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { requireActor } from '../require-actor'

type Props = { searchParams: Promise<{ find?: string; law?: string }> }

export const generateMetadata = titled('law.title')

export default async function LawChangesPage({ searchParams }: Props) {
	const actor = await requireActor()
	const t = adminTranslator(actor.language)
	const asked = await searchParams
	const { changes, found, chosen } = await listLawChanges(asked)
	const { refusals = {} } = adminMessages(actor.language)
	return (
		<AdminTexts language={actor.language} areas={{ refusals }}>
			<h1>{t('law.title')}</h1>
			<p>{t('law.intro')}</p>
			{may(actor, 'mark-law-change') ? (
				<>
					<LawSearch t={t} asked={asked.find} found={found} />
					{chosen ? <MarkForm t={t} law={chosen} /> : null}
				</>
			) : null}
			<h2>{t('law.list')}</h2>
			<ChangeTable t={t} language={actor.language} changes={changes} />
		</AdminTexts>
	)
}
