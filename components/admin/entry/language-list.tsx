import type { Actor } from '@/lib/domain/actor'
import { speaks } from '@/lib/domain/actor'
import type { EntryView } from '@/lib/editorial/read/entry'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { languageName } from '@/lib/i18n/translator'
import type { EntryProps } from './entry-props'

/** The one word for where a translation stands; what is under way counts before what is published. */
function stateOf({ waiting, drafting, behind, done, words, unread }: EntryView['languages'][number]): string {
	if (waiting) return 'waiting'
	if (drafting) return 'drafting'
	if (behind > 0) return 'behind'
	if (done < words) return done > 0 ? 'incomplete' : 'missing'
	return unread ? 'unread' : 'done'
}

/** Where the entry stands in every language, with the way to translate it for those who do. */
export function LanguageList({ t, language, view, actor }: EntryProps & { actor: Actor }) {
	return (
		<div className="scroll">
			<table className="numbers">
				<caption>{t('entry.languagesCaption')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('entry.language')}</th>
						<th scope="col">{t('entry.state')}</th>
						<th scope="col">{t('entry.wordsDone')}</th>
					</tr>
				</thead>
				<tbody>
					{view.languages.map((row) => (
						<tr key={row.language}>
							<th scope="row">
								{speaks(actor, row.language) || row.waiting || row.drafting ? (
									<a href={adminAddress.translate(view.entry.id, row.language)}>
										{languageName(language, row.language)}
									</a>
								) : (
									languageName(language, row.language)
								)}
							</th>
							<td>{t(`entry.translation-${stateOf(row)}`)}</td>
							<td>{t('entry.wordsOf', { done: row.done, words: row.words })}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
