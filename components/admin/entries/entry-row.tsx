import { dayOf } from '@/lib/domain/day-of'
import type { ListedLine } from '@/lib/editorial/read/entries'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { entryName } from '@/lib/i18n/entry-name'
import { formatDate, translatorFor } from '@/lib/i18n/translator'
import { StateMark } from '../state-mark'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	line: ListedLine
}

/** One entry of the list. Cells say what they are, for narrow screens that show them one under another. */
export function EntryRow({ t, language, line: { entry, state, answer, verifiedUntil, changed } }: Props) {
	const names = translatorFor(language)
	return (
		<tr>
			<th scope="row">
				<a href={adminAddress.entry(entry.id)}>{entryName(language, entry)}</a>
				{entry.kind === 'claim' && entry.words ? (
					<span className="gist" lang="en">
						{entry.words}
					</span>
				) : null}{' '}
				<small>
					{t(`vocabulary.kind-${entry.kind}`)} · <code>{entry.slug}</code>
				</small>
			</th>
			<td>
				<StateMark t={t} state={state} />
			</td>
			<td data-label={answer ? t('entries.column-answer') : undefined}>
				{answer ? names(`answers.short.${answer}`) : null}
			</td>
			<td className="day" data-label={verifiedUntil ? t('entries.column-verified') : undefined}>
				{verifiedUntil ? formatDate(language, verifiedUntil) : null}
			</td>
			<td className="day" data-label={t('entries.column-changed')}>
				{changed ? formatDate(language, dayOf(changed)) : null}
			</td>
		</tr>
	)
}
