import type { FirstImport } from '@/lib/domain/change-list'
import { formatDate } from '@/lib/i18n/translator'
import type { View } from './view'

/** What was published for the first time by an import: told by its day and its numbers, never one by one. */
export function FirstImports({ view: { t, locale }, imports }: { view: View; imports: FirstImport[] }) {
	if (imports.length === 0) return null
	return (
		<section>
			<h2>{t('evidence.sorts.import')}</h2>
			{imports.map(({ on, kinds }) => (
				<div key={on}>
					<p>
						<strong>{formatDate(locale, on)}.</strong>{' '}
						{t('evidence.importedFirst', { count: kinds.reduce((sum, { count }) => sum + count, 0) })}
					</p>
					<ul>
						{kinds.map(({ kind, count }) => (
							<li key={kind}>
								{t(`evidence.kinds.${kind}`)}: {count}
							</li>
						))}
					</ul>
				</div>
			))}
		</section>
	)
}
