import { notFound } from 'next/navigation'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { AsOfForm } from '@/components/admin/history/as-of-form'
import { Beside } from '@/components/admin/history/beside'
import { CompareForm } from '@/components/admin/history/compare-form'
import { RevisionItem } from '@/components/admin/history/revision-item'
import { Stood } from '@/components/admin/history/stood'
import { TranslationTable } from '@/components/admin/history/translation-table'
import { today } from '@/lib/domain/days'
import { may } from '@/lib/domain/permissions'
import { type HistoryAsked, readHistory } from '@/lib/editorial/read/history'
import { adminMessages, adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../../../require-actor'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<HistoryAsked> }

export const generateMetadata = titled('history.title')

export default async function HistoryPage({ params, searchParams }: Props) {
	const actor = await requireActor()
	const { language } = actor
	const { id } = await params
	const asked = await searchParams
	const page = await readHistory(id, asked)
	if (!page) notFound()
	const t = adminTranslator(language)
	const { refusals = {} } = adminMessages(language)
	const { entry, events, comparison, standing } = page
	return (
		<AdminTexts language={language} areas={{ refusals }}>
			<h1>{t('history.titleOf', { entry: entry.slug })}</h1>
			<p>
				<a href={adminAddress.entry(id)}>{t('history.toEntry')}</a>
			</p>
			{entry.withdrawnReason ? (
				<p className="notice">{t('history.withdrawn', { reason: entry.withdrawnReason })}</p>
			) : null}
			{entry.revisions.length > 0 ? (
				<>
					{entry.revisions.length > 1 ? (
						<CompareForm t={t} revisions={entry.revisions} left={asked.left} right={asked.right} />
					) : null}
					<AsOfForm t={t} on={standing?.on} last={today()} />
				</>
			) : (
				<p>{t('history.none')}</p>
			)}
			{comparison ? <Beside t={t} comparison={comparison} /> : null}
			{standing ? <Stood t={t} language={language} standing={standing} /> : null}
			<h2>{t('history.revisions')}</h2>
			<ol className="history" reversed>
				{entry.revisions.map((revision) => (
					<RevisionItem
						key={revision.id}
						{...{ t, language, entry, revision }}
						events={events.filter(({ revisionId }) => revisionId === revision.id)}
						mayRestore={may(actor, 'restore')}
					/>
				))}
			</ol>
			<h2>{t('history.translations')}</h2>
			<TranslationTable t={t} language={language} translations={entry.translations} />
		</AdminTexts>
	)
}
