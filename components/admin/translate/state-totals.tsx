import { type StateTotal, TRANSLATION_STATES } from '@/lib/domain/translation-list'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	states: StateTotal[]
	hrefOf: (state: string) => string
}

const COLUMNS = ['done', 'waiting', 'machine', 'behind', 'missing'] as const

/** What the filters leave, added up by words, and by entries of each state. */
export function StateTotals({ t, language, states, hrefOf }: Props) {
	const format = new Intl.NumberFormat(language)
	const sum = (column: (typeof COLUMNS)[number]) => states.reduce((all, state) => all + state[column], 0)
	return (
		<>
			<dl className="totals">
				{COLUMNS.map((column) => (
					<div key={column}>
						<dt>{t(`translate.column-${column}`)}</dt>
						<dd>{t('translate.words', { count: format.format(sum(column)) })}</dd>
					</div>
				))}
			</dl>
			<ul className="state-links">
				{TRANSLATION_STATES.map((state) => (
					<li key={state}>
						<a href={hrefOf(state)}>
							{t(`translate.state-${state}`)}: {format.format(states.find((one) => one.state === state)?.entries ?? 0)}
						</a>
					</li>
				))}
			</ul>
		</>
	)
}
