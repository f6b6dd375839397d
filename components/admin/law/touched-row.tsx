import type { TouchedEntry } from '@/lib/editorial/read/law-change'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { formatDate, languageName, type Translate } from '@/lib/i18n/translator'
import { publicPages } from './public-pages'

interface Props {
	t: AdminTranslate
	names: Translate
	language: AdminLanguage
	entry: TouchedEntry
	/** Where this task can be given to someone or settled; null where the member may not, or it is settled. */
	settle: string | null
}

/** One entry that a change of law touches: where readers see it, and what became of it. */
export function TouchedRow({ t, names, language, entry, settle }: Props) {
	const { kind, slug, answer, isPublished, underWay, state, assignee, settledBy, settledOn, note } = entry
	const standing = isPublished ? 'published' : 'draft'
	return (
		<tr>
			<th scope="row">
				<a href={adminAddress.entry(entry.entry)}>{slug}</a>
				<br />
				<small>
					{t(`vocabulary.kind-${kind}`)}
					{answer ? ` · ${names(`answers.${answer}` as 'answers.yes')}` : ''}
				</small>
			</th>
			<td>
				<span className={`state ${standing}`}>{t(`vocabulary.state-${standing}`)}</span>
				{underWay && isPublished ? <p className="quiet">{t(`law.underWay-${underWay}`)}</p> : null}
			</td>
			<td>
				{publicPages(entry).map(({ language: code, href }) => (
					<span key={code}>
						<a href={href} hrefLang={code} title={languageName(language, code)}>
							{code}
						</a>{' '}
					</span>
				))}
			</td>
			<td>
				<span className={`state task-${state}`}>{t(`vocabulary.task-${state}`)}</span>
				{assignee && state === 'open' ? <p className="quiet">{t('law.assignedTo', { name: assignee })}</p> : null}
				{settledBy && settledOn ? (
					<p className="quiet">{t('law.settledBy', { name: settledBy, date: formatDate(language, settledOn) })}</p>
				) : null}
				{note ? <p className="quiet">{note}</p> : null}
				{settle ? (
					<p>
						<a href={settle} aria-label={t('law.settleThis', { entry: slug })}>
							{t('law.settle')}
						</a>
					</p>
				) : null}
			</td>
		</tr>
	)
}
