import type { TranslationListItem } from '@/lib/editorial/read/translation-list'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { EntryPlace } from './entry-place'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	/** The language translated into. */
	target: string
	items: TranslationListItem[]
}

const COLUMNS = ['missing', 'behind', 'machine', 'waiting', 'done'] as const
const LONGEST = 120

const begin = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)

/** One page of what is to be translated, by words. */
export function TranslationTable({ t, language, target, items }: Props) {
	const format = new Intl.NumberFormat(language)
	return (
		<div className="scroll">
			<table className="translations">
				<caption className="hidden">{t('translate.listCaption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('translate.entry')}</th>
						<th scope="col">{t('translate.stateColumn')}</th>
						{COLUMNS.map((column) => (
							<th key={column} scope="col" className="number">
								{t(`translate.column-${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{items.map((item) => (
						<tr key={item.id}>
							<th scope="row">
								<a href={adminAddress.translate(item.id, target)}>
									<span lang="en">{begin(item.begins)}</span>
								</a>
								<EntryPlace t={t} language={language} entry={item} />
							</th>
							<td>
								<span className={`state translation-${item.state}`}>{t(`translate.state-${item.state}`)}</span>
							</td>
							{COLUMNS.map((column) => (
								<td key={column} className="number">
									{item[column] > 0 ? format.format(item[column]) : '·'}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
