import type { Citation, ReadableClaim } from '@/lib/domain/reading'
import type { Norm } from '@/lib/domain/reading-pages'
import { countryName } from '@/lib/i18n/translator'
import { CitationList } from './citation-list'
import { NormItem } from './norm-item'
import { Prose } from './prose'
import type { View } from './view'

interface Props {
	view: View
	country: string
	norms: Norm[]
	claims: ReadableClaim[]
}

/** Each place of a law once, in the order in which the claims cite it. */
function nationalLaw(claims: ReadableClaim[], country: string): Citation[] {
	const own = claims.flatMap(({ citations }) => citations).filter((citation) => citation.country === country)
	const seen = new Map(own.map((citation) => [`${citation.provision} ${citation.pinpoint}`, citation]))
	return [...seen.values()].map((citation) => ({ ...citation, quote: null }))
}

/** The ladder of a topic: what was promised, whether it binds this country, what its law says, what happens. */
export function Ladder({ view, country, norms, claims }: Props) {
	const { locale, t } = view
	const name = countryName(locale, country)
	const law = nationalLaw(claims, country)
	const practice = claims.flatMap((claim) => (claim.practice ? [{ anchor: claim.anchor, words: claim.practice }] : []))
	return (
		<section className="ladder">
			<h2>{t('ladder.title')}</h2>
			<p>{t('ladder.intro', { country: name })}</p>
			<h3>{t('ladder.norms')}</h3>
			{norms.length === 0 ? (
				<p>{t('ladder.noNorm')}</p>
			) : (
				<details>
					<summary>{t('ladder.normsCount', { count: norms.length })}</summary>
					<ul className="norms">
						{norms.map((norm) => (
							<NormItem key={norm.source} view={view} country={country} norm={norm} />
						))}
					</ul>
				</details>
			)}
			<h3>{t('ladder.national', { country: name })}</h3>
			{law.length === 0 ? <p>{t('ladder.noNational')}</p> : <CitationList view={view} citations={law} />}
			<h3>{t('ladder.practice')}</h3>
			{practice.length === 0 ? (
				<p>{t('ladder.noPractice')}</p>
			) : (
				<ul>
					{practice.map(({ anchor, words }) => (
						<li key={anchor}>
							<Prose view={view} words={words} />
						</li>
					))}
				</ul>
			)}
		</section>
	)
}
