import type { EntryView } from '@/lib/editorial/read/entry'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { Day } from './day'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	revisions: EntryView['revisions']
}

/** What reviewers said of the latest revisions, in their words; dissent stays with them for good. */
export function ReviewLog({ t, language, revisions }: Props) {
	const said = revisions.flatMap(({ number, reviews }) => reviews.map((review) => ({ ...review, number }))).reverse()
	if (said.length === 0) return <p className="quiet">{t('entry.noReviews')}</p>
	return (
		<ul className="log">
			{said.map(({ id, number, step, verdict, reviewer, comment, at }) => (
				<li key={id} className={verdict}>
					<b>{t(`vocabulary.verdict-${verdict}`)}</b> · {t(`vocabulary.step-${step}`)} · {reviewer}
					<span className="quiet">
						{' '}
						{t('entry.revision', { number })}, <Day language={language} at={at} />
					</span>
					{comment ? <p>{comment}</p> : null}
				</li>
			))}
		</ul>
	)
}
