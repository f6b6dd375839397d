import type { MarkedProvision } from '@/lib/domain/marked-law'
import type { CitingClaim, ReadableProvision } from '@/lib/domain/reading'
import { provisionAnchor } from '@/lib/i18n/addresses'
import { ArticleLabel } from './article-label'
import { markedLawText } from './marked-law-words'
import { Prose } from './prose'
import type { View } from './view'

interface Props {
	view: View
	provisions: ReadableProvision[]
	claims: CitingClaim[]
	marked: MarkedProvision[]
}

/** The articles of a source, what they say where it is written, what became of them, and how many answers rest on each. */
export function ProvisionList({ view, provisions, claims, marked }: Props) {
	const { t } = view
	if (provisions.length === 0) return null
	return (
		<section>
			<h2>{t('sources.provisions')}</h2>
			<ul className="library">
				{provisions.map((provision) => (
					<li key={provision.slug} id={provisionAnchor(provision.slug)}>
						<strong>
							{provision.article === null ? (
								t('sources.whole')
							) : (
								<ArticleLabel view={view} article={provision.article} pinpoint={null} />
							)}
						</strong>
						{provision.text ? (
							<p>
								<Prose view={view} words={provision.text} />
							</p>
						) : null}
						{marked
							.filter((mark) => mark.provision === provision.slug)
							.map((mark) => (
								<p key={`${mark.kind}${mark.from}`} className="law">
									<strong>
										<span aria-hidden="true">§ </span>
										{markedLawText(view, mark)}
									</strong>
								</p>
							))}
						<span className="quiet">
							{t('sources.citedCount', {
								count: claims.filter((claim) => claim.provisions.includes(provision.slug)).length,
							})}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
