import type { ReadableSource } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { SourceLink } from './source-link'
import { SourceNumber } from './source-number'
import type { View } from './view'
import { WordedFacts } from './worded-facts'

/** What a source is: kind, number, dates, who issued it, whether it binds, and where to read it. */
export function SourceFacts({ view, source }: { view: View; source: ReadableSource }) {
	const { locale, t } = view
	const isTreaty = ['treaty', 'convention'].includes(source.kind)
	const notes = [
		{ name: t('sources.scope'), words: source.scope },
		{ name: t('sources.note'), words: source.note },
	]
	return (
		<>
			<p className="lead">
				{t(`sources.kinds.${source.kind}`)} · {t(`sources.levels.${source.level}`)}
			</p>
			{source.binding ? null : <p className="caution">{t('sources.notBinding')}</p>}
			{source.binding && isTreaty ? <p>{t('sources.bindingNote')}</p> : null}
			<dl className="facts">
				{source.number ? (
					<>
						<dt>{t('sources.number')}</dt>
						<dd>
							<SourceNumber number={source.number} country={source.country} />
						</dd>
					</>
				) : null}
				{source.body ? (
					<>
						<dt>{t('sources.body')}</dt>
						<dd>
							<bdi lang="en">{source.body}</bdi>
						</dd>
					</>
				) : null}
				{source.date ? (
					<>
						<dt>{t('sources.date')}</dt>
						<dd>{formatDate(locale, source.date)}</dd>
					</>
				) : null}
				{source.inForce ? (
					<>
						<dt>{t('sources.inForce')}</dt>
						<dd>{formatDate(locale, source.inForce)}</dd>
					</>
				) : null}
				<dt>{t('sources.link')}</dt>
				<dd>
					<SourceLink view={view} url={source.url} basis={source.urlBasis} />
				</dd>
				<WordedFacts view={view} facts={notes} />
			</dl>
		</>
	)
}
