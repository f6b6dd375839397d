import type { Queue } from '@/lib/editorial/read/queue'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { entitlementName, statusName } from '@/lib/i18n/names'
import { countryName, translatorFor } from '@/lib/i18n/translator'
import { PartHeading } from './part-heading'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	gaps: Queue['gaps']
}

/** Questions without an answer, each with the way to begin one; and the reasons that are recorded. */
export function GapPart({ t, language, gaps: { cells, total, isOwn } }: Props) {
	const names = translatorFor(language)
	return (
		<section aria-labelledby="gaps" className="part">
			<PartHeading t={t} name="gaps" count={total} />
			{total === 0 ? <p className="quiet">{t('queue.none-gaps')}</p> : null}
			<ul className="lines">
				{cells.map(({ country, status, topic, entitlement, why }) => {
					const place = `${entitlementName(names, entitlement)}, ${statusName(names, status)}, ${countryName(language, country)}`
					return (
						<li key={`${country} ${status} ${entitlement}`}>
							{isOwn ? (
								<a href={adminAddress.newEntry({ kind: 'claim', country, status, topic, entitlement })}>{place}</a>
							) : (
								place
							)}
							{why ? (
								<span className="gist" lang="en">
									{why}
								</span>
							) : null}
						</li>
					)
				})}
			</ul>
			<p>
				<a href={adminAddress.entries({ kind: 'gap' })}>{t('queue.all-gaps')}</a>
			</p>
		</section>
	)
}
