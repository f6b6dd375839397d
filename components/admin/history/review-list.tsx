import type { FoundHistory } from '@/lib/editorial/read/history'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { formatMoment } from '@/lib/i18n/format-moment'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	reviews: FoundHistory['revisions'][number]['reviews']
}

/** The verdicts on a revision or a translation, each with its words; dissent stays as visible as approval. */
export function ReviewList({ t, language, reviews }: Props) {
	return reviews.map(({ reviewer, step, verdict, comment, at }) => (
		<li key={`${at.toISOString()} ${reviewer}`}>
			<strong>{t(`vocabulary.verdict-${verdict}`)}</strong> ({t(`vocabulary.step-${step}`)}): {reviewer},{' '}
			{formatMoment(language, at)}
			{comment ? <blockquote>{comment}</blockquote> : null}
		</li>
	))
}
