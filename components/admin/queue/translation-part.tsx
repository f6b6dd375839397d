import type { Queue } from '@/lib/editorial/read/queue'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { languageName } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	translations: Queue['translations']
}

/** How far behind each language is, by words. */
export function TranslationPart({ t, language, translations: { languages, isOwn } }: Props) {
	const number = new Intl.NumberFormat(language)
	return (
		<section aria-labelledby="translations" className="part">
			<h2 id="translations">{t('queue.translations')}</h2>
			<table className="numbers">
				<caption>{isOwn ? t('queue.translationsOwn') : t('queue.translationsAll')}</caption>
				<thead>
					<tr>
						{['language', 'missing', 'behind', 'toRead'].map((column) => (
							<th key={column} scope="col">
								{t(`queue.${column}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{languages.map((row) => (
						<tr key={row.language}>
							<th scope="row">
								<a href={adminAddress.translations(row.language)}>{languageName(language, row.language)}</a>
							</th>
							<td>{number.format(row.missing)}</td>
							<td>{number.format(row.behind)}</td>
							<td>{number.format(row.waiting)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}
