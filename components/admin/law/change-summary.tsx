import { TASK_STATES } from '@/lib/domain/law-change'
import type { LawChangePage } from '@/lib/editorial/read/law-change'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { countryName, formatDate, joinNames, languageName } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	page: LawChangePage
}

/** What changed, who marked it, and how far it reaches. */
export function ChangeSummary({ t, language, page: { change, counts, countries, languages } }: Props) {
	const kind = t(`vocabulary.lawChange-${change.kind}`)
	return (
		<>
			<p>
				<strong>{t('law.changedFrom', { kind, date: formatDate(language, change.from) })}</strong>{' '}
				<a href={adminAddress.entry(change.provisionId)}>{t('law.toProvision')}</a>
			</p>
			<blockquote>{change.note}</blockquote>
			<p className="quiet">{t('law.markedBy', { name: change.author, date: formatDate(language, change.on) })}</p>
			<ul>
				{TASK_STATES.map((state) => (
					<li key={state}>
						{t(`vocabulary.task-${state}`)}: <strong>{counts[state]}</strong>
					</li>
				))}
				<li>
					{t('law.countries')}{' '}
					{countries
						.map(
							({ country, entries }) => `${country ? countryName(language, country) : t('law.noCountry')} (${entries})`,
						)
						.join(', ') || '0'}
				</li>
				{languages.length > 0 ? (
					<li>
						{t('law.translatedInto')}{' '}
						{joinNames(
							language,
							languages.map((code) => languageName(language, code)),
						)}
					</li>
				) : null}
			</ul>
		</>
	)
}
