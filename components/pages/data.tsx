import { ENDPOINTS, type EndpointName, ROOT } from '@/lib/domain/open-data/endpoints'
import { PROBLEM_CODES } from '@/lib/domain/open-data/problem'
import { addressOf } from '@/lib/i18n/addresses'
import { CodeLine } from '../code-line'
import type { Page } from '../page'
import { Trail } from '../trail'
import type { View } from '../view'

const NAMES = Object.keys(ENDPOINTS) as EndpointName[]

/** The addresses of the data, each with what it holds; those that name one thing cannot be opened as they stand. */
function Endpoints({ view: { t } }: { view: View }) {
	return (
		<dl className="facts">
			{NAMES.map((name) => {
				const { path, parameters } = ENDPOINTS[name]
				const line = <CodeLine>{ROOT + path}</CodeLine>
				return (
					<div key={name}>
						<dt>{Object.keys(parameters).length > 0 ? line : <a href={ROOT + path}>{line}</a>}</dt>
						<dd>{t(`data.${name}`)}</dd>
					</div>
				)
			})}
		</dl>
	)
}

export function dataPage(view: View): Page {
	const { locale, t, site } = view
	const title = t('data.title')
	const frame = `<iframe src="${site}${addressOf.embed(locale, 'it', 'asylum-seeker')}" title="Sportello" width="100%" height="800"></iframe>`
	return {
		title,
		description: t('data.intro'),
		content: (
			<>
				<Trail view={view} steps={[{ name: t('site.home'), href: addressOf.home(locale) }, { name: title }]} />
				<h1>{title}</h1>
				<p className="lead">{t('data.intro')}</p>
				<section>
					<h2>{t('data.whatTitle')}</h2>
					<Endpoints view={view} />
					<p>
						<a href={`${ROOT}/openapi.json`}>{t('data.description')}</a>
					</p>
				</section>
				<section>
					<h2>{t('data.howTitle')}</h2>
					<p>{t('data.language')}</p>
					<CodeLine block>{`${site}${ROOT}/claims?country=it&topic=health&language=${locale}`}</CodeLine>
					<p>{t('data.paging')}</p>
				</section>
				<section>
					<h2>{t('data.trustTitle')}</h2>
					<p>{t('data.trust')}</p>
				</section>
				<section>
					<h2>{t('data.licenceTitle')}</h2>
					<p>{t('data.licence')}</p>
				</section>
				<section>
					<h2>{t('data.embedTitle')}</h2>
					<p>{t('data.embed')}</p>
					<CodeLine block>{frame}</CodeLine>
				</section>
				<section>
					<h2>{t('data.problemsTitle')}</h2>
					<dl className="facts">
						{PROBLEM_CODES.map((code) => (
							<div key={code} id={code}>
								<dt>
									<CodeLine>{code}</CodeLine>
								</dt>
								<dd>{t(`data.problems.${code}`)}</dd>
							</div>
						))}
					</dl>
				</section>
			</>
		),
	}
}
