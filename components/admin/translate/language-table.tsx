import { directionOf, isLanguage, LANGUAGES } from '@/lib/domain/languages'
import type { TranslatedLanguage } from '@/lib/editorial/read/translation-languages'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { languageName } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	languages: TranslatedLanguage[]
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.floor((part / whole) * 100))

/** How far every language is, by words. */
export function LanguageTable({ t, language, languages }: Props) {
	const format = new Intl.NumberFormat(language)
	return (
		<div className="scroll">
			<table>
				<caption>{t('translate.languagesCaption', { words: format.format(languages[0]?.words ?? 0) })}</caption>
				<thead>
					<tr>
						<th scope="col">{t('translate.language')}</th>
						{(['done', 'machine', 'behind', 'missing'] as const).map((column) => (
							<th key={column} scope="col" className="number">
								{t(`translate.column-${column}`)}
							</th>
						))}
						<th scope="col" className="number">
							{t('translate.waitingEntries')}
						</th>
						<th scope="col" className="number">
							{t('translate.draftEntries')}
						</th>
					</tr>
				</thead>
				<tbody>
					{languages.map(({ language: code, words, waiting, drafts, mine, ...counts }) => (
						<tr key={code}>
							<th scope="row">
								<a href={adminAddress.translations(code)}>{languageName(language, code)}</a>{' '}
								<small lang={code} dir={directionOf(code)}>
									{isLanguage(code) ? LANGUAGES[code].name : ''}
								</small>
								{mine ? <small> · {t('translate.yourLanguage')}</small> : null}
							</th>
							{(['done', 'machine', 'behind', 'missing'] as const).map((column) => (
								<td key={column} className="number">
									{format.format(counts[column])} <small>{share(counts[column], words)} %</small>
								</td>
							))}
							<td className="number">
								{waiting > 0 ? <a href={adminAddress.translations(code, { state: 'waiting' })}>{waiting}</a> : 0}
							</td>
							<td className="number">
								{drafts > 0 ? <a href={adminAddress.translations(code, { state: 'draft' })}>{drafts}</a> : 0}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
