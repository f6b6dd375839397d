import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ExportForm } from '@/components/admin/translate/export-form'
import { ListFilters } from '@/components/admin/translate/list-filters'
import { ListPages } from '@/components/admin/translate/list-pages'
import { StateTotals } from '@/components/admin/translate/state-totals'
import { TranslationTable } from '@/components/admin/translate/translation-table'
import { isTargetLanguage } from '@/lib/domain/languages'
import { translationListQuery } from '@/lib/domain/translation-list'
import { readTranslationList } from '@/lib/editorial/read/translation-list'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { languageName } from '@/lib/i18n/translator'
import { requireActor } from '../../require-actor'

type Props = {
	params: Promise<{ language: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const actor = await requireActor()
	const { language } = await params
	const name = isTargetLanguage(language) ? languageName(actor.language, language) : ''
	return { title: adminTranslator(actor.language)('translate.listOf', { language: name }) }
}

export default async function TranslationListPage({ params, searchParams }: Props) {
	const actor = await requireActor()
	const { language: target } = await params
	if (!isTargetLanguage(target)) notFound()
	const asked = await searchParams
	const filled = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
	const query = translationListQuery.parse(filled)
	const list = await readTranslationList(target, query)
	const t = adminTranslator(actor.language)
	const { page, ...lasting } = query
	const shared = { t, language: actor.language }
	const hrefOf = (change: object) => adminAddress.translations(target, { ...lasting, ...change })
	return (
		<>
			<p className="quiet">
				<a href={adminAddress.translations()}>{t('translate.title')}</a>
			</p>
			<h1>{t('translate.listOf', { language: languageName(actor.language, target) })}</h1>
			<StateTotals {...shared} states={list.states} hrefOf={(state) => hrefOf({ state })} />
			<ListFilters {...shared} query={query} countries={list.countries} statuses={list.statuses} />
			<p aria-live="polite">{t('translate.count', { count: list.count })}</p>
			<TranslationTable {...shared} target={target} items={list.items} />
			<ListPages t={t} page={page} pages={list.pages} hrefOf={(to) => hrefOf({ page: String(to) })} />
			<ExportForm t={t} target={target} query={query} count={list.count} />
		</>
	)
}
