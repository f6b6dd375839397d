import type { ReadableSource } from '@/lib/domain/reading'
import { formatDate } from '@/lib/i18n/translator'
import { SourceLink } from './source-link'
import { SourceNumber } from './source-number'
import type { View } from './view'
import { WordedFacts } from './worded-facts'

/** What a reader must know of how a source binds: not at all, or only who accepted it; null where nothing need be said. */
export function bindingText({ t }: View, { binding, kind }: Pick<ReadableSource, 'binding' | 'kind'>): string | null {
	if (!binding) return t('sources.notBinding')
	return ['treaty', 'convention'].includes(kind) ? t('sources.bindingNote') : null
}

/** What a source is: kind, number, dates, who issued it, whether it binds, and where to read it. */
export function SourceFacts({ view, source }: { view: View; source: ReadableSource }) {
	const { locale, t } = view
	const binds = bindingText(view, source)
	const notes = [
		{ name: t('sources.scope'), words: source.scope },
		{ name: t('sources.note'), words: source.note },
	]
	return (
		<>
			<p className="lead">
				{t(`sources.kinds.${source.kind}`)} · {t(`sources.levels.${source.level}`)}
			</p>
			{binds ? <p className={source.binding ? undefined : 'caution'}>{binds}</p> : null}
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
