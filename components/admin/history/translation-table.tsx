import type { FoundHistory } from '@/lib/editorial/read/history'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { formatMoment } from '@/lib/i18n/format-moment'
import { languageName } from '@/lib/i18n/translator'
import { ReviewList } from './review-list'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	translations: FoundHistory['translations']
}

/** Every translation the entry ever had, by language, the latest first. */
export function TranslationTable({ t, language, translations }: Props) {
	if (translations.length === 0) return <p>{t('history.noTranslations')}</p>
	return (
		<div className="scroll">
			<table>
				<caption>{t('history.translationsCaption')}</caption>
				<thead>
					<tr>
						{['language', 'ofRevision', 'state', 'translator', 'reviews'].map((column) => (
							<th key={column} scope="col">
								{t(`history.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{translations.map(({ id, languageCode, method, state, author, reviewedBy, createdAt, revision, reviews }) => (
						<tr key={id}>
							<th scope="row">{languageName(language, languageCode)}</th>
							<td>
								<a href={`#revision-${revision.number}`}>{t('history.revision', { number: revision.number })}</a>
							</td>
							<td>
								<span className={`state ${state}`}>{t(`vocabulary.state-${state}`)}</span>
								<p className="quiet">{t(`vocabulary.method-${method}`)}</p>
							</td>
							<td>
								{author}
								<p className="quiet">{formatMoment(language, createdAt)}</p>
							</td>
							<td>
								{reviewedBy ? t('history.readBy', { name: reviewedBy }) : t('history.unread')}
								<ul>
									<ReviewList t={t} language={language} reviews={reviews} />
								</ul>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
