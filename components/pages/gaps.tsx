import type { GapMap } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { CoverageTable } from '../coverage-table'
import { LanguageCoverage } from '../language-coverage'
import type { Page } from '../page'
import { RecheckList } from '../recheck-list'
import { StatusCoverage } from '../status-coverage'
import { Trail } from '../trail'
import type { View } from '../view'

export function gapsPage(view: View, { countries, answers, languages, sources, recheck }: GapMap): Page {
	const { locale, t } = view
	const title = t('gaps.title')
	return {
		title,
		description: t('gaps.intro'),
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{title}</h1>
				<p className="lead">{t('gaps.intro')}</p>
				<section>
					<h2>{t('gaps.coverage')}</h2>
					<CoverageTable view={view} countries={countries} />
				</section>
				<section>
					<h2>{t('gaps.questions')}</h2>
					{countries.map((row) => (
						<StatusCoverage key={row.country} view={view} country={row} />
					))}
					<p>
						<a href={addressOf.ask(locale)}>{t('ask.invite')}</a>
					</p>
				</section>
				<section>
					<h2>{t('gaps.languages')}</h2>
					<LanguageCoverage view={view} languages={languages} answers={answers} />
				</section>
				<section>
					<h2>{t('gaps.unopened')}</h2>
					<p>{t('gaps.unopenedIntro')}</p>
					<dl className="facts">
						<dt>{t('gaps.unopenedSources')}</dt>
						<dd>
							<bdi>
								{sources.unopened} / {sources.sources}
							</bdi>
						</dd>
						<dt>{t('gaps.unopenedAnswers')}</dt>
						<dd>
							<bdi>
								{countries.reduce((sum, { unopened }) => sum + unopened, 0)} / {answers}
							</bdi>
						</dd>
					</dl>
				</section>
				<section>
					<h2>{t('gaps.recheck')}</h2>
					<p>{t('gaps.recheckIntro')}</p>
					<RecheckList view={view} claims={recheck} />
				</section>
			</>
		),
	}
}
