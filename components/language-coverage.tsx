import type { GapMap } from '@/lib/domain/reading-pages'
import { languageName } from '@/lib/i18n/translator'
import type { View } from './view'

interface Props {
	view: View
	languages: GapMap['languages']
	/** How many answers there are to translate. */
	answers: number
}

/** How many answers each language has, and how many of them a speaker has read. */
export function LanguageCoverage({ view, languages, answers }: Props) {
	const { locale, t } = view
	return (
		<table className="plain">
			<thead>
				<tr>
					<th scope="col">{t('gaps.language')}</th>
					<th scope="col">{t('gaps.translated')}</th>
					<th scope="col">{t('gaps.reviewed')}</th>
				</tr>
			</thead>
			<tbody>
				{languages.map(({ language, claims, reviewed }) => (
					<tr key={language}>
						<th scope="row">{languageName(locale, language)}</th>
						<td>
							<bdi>
								{claims} / {answers}
							</bdi>
						</td>
						<td>{reviewed}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
