import type { StatusGaps } from '@/lib/domain/reading-pages'
import { entitlementName, statusName } from '@/lib/i18n/names'
import { Prose } from './prose'
import type { View } from './view'

/** What nobody knows yet, status by status, with the reason where one is recorded. */
export function GapList({ view, gaps }: { view: View; gaps: StatusGaps[] }) {
	const { t } = view
	return gaps
		.filter(({ missing }) => missing.length > 0)
		.map(({ status, missing }) => (
			<details key={status} className="gaps">
				<summary>
					{statusName(t, status)}: {t('country.gapsCount', { count: missing.length })}
				</summary>
				<ul>
					{missing.map(({ entitlement, reasons }) => (
						<li key={entitlement}>
							{entitlementName(t, entitlement)}
							{reasons.map(({ part, why }) => (
								<span key={why.text} className="why">
									{part ? (
										<>
											<Prose view={view} words={part} />:{' '}
										</>
									) : null}
									<Prose view={view} words={why} />
								</span>
							))}
						</li>
					))}
				</ul>
			</details>
		))
}
