import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { HistoryStep } from '@/lib/domain/public-history'
import type { View } from './view'

/** What editors wrote, in the source language. */
function Written({ words }: { words: string }) {
	return (
		<q lang={SOURCE_LANGUAGE} dir="ltr" className="foreign">
			{words}
		</q>
	)
}

type Change = Pick<HistoryStep, 'sort' | 'imported' | 'note' | 'reason' | 'clinic'>

/** What a change was: its grade, the clinic, and its note or the reason of a withdrawal. */
export function ChangeWords({ view: { t }, change }: { view: View; change: Change }) {
	const { sort, imported, note, reason, clinic } = change
	const isAdded = sort === 'new' || sort === 'import'
	return (
		<>
			<strong>{t(`evidence.sorts.${sort}`)}.</strong>{' '}
			{imported && sort === 'withdrawal' ? t('evidence.importedRemoval') : null}
			{imported && sort !== 'withdrawal' && !isAdded ? t('evidence.importedChange') : null}
			{clinic && sort !== 'withdrawal' ? `${t('claim.researchedBy', { clinic })} ` : null}
			{note ? (
				<>
					{t('evidence.note')} <Written words={note} />
				</>
			) : null}
			{reason ? (
				<>
					{t('withdrawn.reason')} <Written words={reason} />
				</>
			) : null}
		</>
	)
}
