import { lawLanguage } from '@/lib/domain/law-language'
import type { ReadableStatus, StatusFacts } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { countryName, joinNames } from '@/lib/i18n/translator'
import { CitationList } from './citation-list'
import { EntryTrust } from './entry-trust'
import { LawNotices } from './law-notices'
import { ListedFact } from './listed-fact'
import type { View } from './view'
import { WordedFacts } from './worded-facts'

interface Props {
	view: View
	country: string
	status: StatusFacts
	profile: ReadableStatus
}

/** What a status means in a country, the papers that show it, and its law. */
export function StatusProfile({ view, country, status, profile }: Props) {
	const { locale, t } = view
	const shownBy = [
		{ name: t('guide.papers'), words: profile.papers },
		{ name: t('guide.duration'), words: profile.duration },
	]
	const nameInLaw = t('guide.nameInLaw', { country: countryName(locale, country) })
	const missing = [
		...(profile.nameInLaw ? [] : [nameInLaw]),
		...(profile.papers ? [] : [t('guide.papers')]),
		...(profile.obligations.length > 0 ? [] : [t('guide.obligations')]),
	]
	return (
		<section className="profile">
			<h2>{t('guide.about')}</h2>
			<LawNotices view={view} notices={profile.lawNotices} />
			{status.kind === 'overlay' ? <p>{t('guide.overlay')}</p> : null}
			{status.parent ? (
				<p>
					<a href={addressOf.guide(locale, country, status.parent)}>
						{t('guide.parent', { status: statusName(t, status.parent) })}
					</a>
				</p>
			) : null}
			<dl>
				{profile.nameInLaw ? (
					<div>
						<dt>{nameInLaw}</dt>
						<dd>
							<bdi lang={lawLanguage(country)}>{profile.nameInLaw}</bdi>
						</dd>
					</div>
				) : null}
				<WordedFacts view={view} facts={shownBy} />
				<ListedFact view={view} name={t('guide.obligations')} items={profile.obligations} />
				<WordedFacts view={view} facts={[{ name: t('guide.note'), words: profile.note }]} />
			</dl>
			{missing.length > 0 ? (
				<p className="quiet">{t('claim.notResearched', { fields: joinNames(locale, missing) })}</p>
			) : null}
			<h3>{t('guide.legalBasis')}</h3>
			<CitationList view={view} citations={profile.citations} />
			<EntryTrust view={view} of={profile} />
		</section>
	)
}
