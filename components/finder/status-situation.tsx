import type { FinderGuidance } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import { LawInShort } from '../law-in-short'
import { LawNotices } from '../law-notices'
import { Prose } from '../prose'
import { VerificationVerdict } from '../verification-verdict'
import type { View } from '../view'
import { WordedFacts } from '../worded-facts'
import { Situation } from './situation'

interface Props {
	view: View
	country: string
	of: FinderGuidance['situations'][number]
}

/** A status as its guide explains it: what it means, the papers that show it, its law, and the way to the guide. */
export function StatusSituation({ view, country, of: { status, profile } }: Props) {
	const { locale, t } = view
	return (
		<Situation view={view} status={status.slug}>
			{profile ? (
				<>
					<LawNotices view={view} notices={profile.lawNotices} />
					<p>
						<Prose view={view} words={profile.definition} />
					</p>
					{status.kind === 'overlay' ? <p>{t('guide.overlay')}</p> : null}
					<dl>
						<WordedFacts view={view} facts={[{ name: t('guide.papers'), words: profile.papers }]} />
						<div>
							<dt>{t('guide.legalBasis')}</dt>
							<dd className="quiet">
								<LawInShort view={view} citations={profile.citations} />
							</dd>
						</div>
					</dl>
					<p className="quiet">
						<VerificationVerdict view={view} verdict={profile.verification} />
					</p>
				</>
			) : null}
			<p className="guide-of">
				<a href={addressOf.guide(locale, country, status.slug)}>
					{t('guide.title', { status: statusName(t, status.slug), country: countryName(locale, country) })}
				</a>
			</p>
		</Situation>
	)
}
