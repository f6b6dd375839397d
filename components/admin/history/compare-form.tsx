import type { FoundHistory } from '@/lib/editorial/read/history'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { SelectField } from '../select-field'

interface Props {
	t: AdminTranslate
	revisions: FoundHistory['revisions']
	left: string | undefined
	right: string | undefined
}

/** Any two revisions, to be shown beside each other; both are in the address. */
export function CompareForm({ t, revisions, left, right }: Props) {
	const choices = revisions.map(({ number }) => [String(number), t('history.revision', { number })] as const)
	const [latest, before] = revisions
	return (
		<form method="get" action="#beside" className="filters">
			<SelectField
				id="compare-left"
				name="left"
				label={t('history.left')}
				value={left ?? String((before ?? latest)?.number)}
				choices={choices}
			/>
			<SelectField
				id="compare-right"
				name="right"
				label={t('history.right')}
				value={right ?? String(latest?.number)}
				choices={choices}
			/>
			<button type="submit">{t('history.compare')}</button>
		</form>
	)
}
