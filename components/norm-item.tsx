import type { Norm } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { ArticleLabel } from './article-label'
import { BondWords } from './bond-words'
import { Prose } from './prose'
import type { View } from './view'

/** One international or European text: whether it binds the country, and its articles on the topic in plain words. */
export function NormItem({ view, country, norm }: { view: View; country: string; norm: Norm }) {
	return (
		<li>
			<a href={addressOf.source(view.locale, norm.source)}>
				<Prose view={view} words={norm.title} />
			</a>
			<p>
				<BondWords view={view} country={country} bond={norm.bond} />
			</p>
			<ul>
				{norm.articles.map(({ slug, article, text }) => (
					<li key={slug}>
						{article ? (
							<>
								<a href={addressOf.provision(view.locale, slug)}>
									<ArticleLabel view={view} article={article} pinpoint={null} />
								</a>
								{': '}
							</>
						) : null}
						{text ? <Prose view={view} words={text} /> : null}
					</li>
				))}
			</ul>
		</li>
	)
}
