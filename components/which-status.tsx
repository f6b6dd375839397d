import type { ReadableStatus } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { Prose } from './prose'
import type { View } from './view'
import { WordedFacts } from './worded-facts'

interface Props {
	view: View
	country: string
	profiles: ReadableStatus[]
}

/** Each status of a country in plain words, with the papers that show it, for those who look for their own. */
export function WhichStatus({ view, country, profiles }: Props) {
	const { locale, t } = view
	if (profiles.length === 0) return null
	return (
		<section className="on-screen">
			<h2>{t('country.statusesTitle')}</h2>
			<p>{t('country.statusesIntro')}</p>
			{profiles.map((profile) => (
				<details key={profile.slug} className="gaps">
					<summary>{statusName(t, profile.status)}</summary>
					<p>
						<Prose view={view} words={profile.definition} />
					</p>
					<dl>
						<WordedFacts view={view} facts={[{ name: t('guide.papers'), words: profile.papers }]} />
					</dl>
					<p className="more">
						<a href={addressOf.guide(locale, country, profile.status)}>
							{t('guide.title', { status: statusName(t, profile.status), country: countryName(locale, country) })}
						</a>
					</p>
				</details>
			))}
		</section>
	)
}
