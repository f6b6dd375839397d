import type { LawNotice } from '@/lib/domain/law-notice'
import { formatDate } from '@/lib/i18n/translator'
import type { View } from './view'

/** What changed, or will, in the law behind an answer, while the answer is being checked. */
export function LawNotices({ view: { t, locale }, notices }: { view: View; notices: LawNotice[] }) {
	if (notices.length === 0) return null
	return (
		<div className="law notice box" role="note">
			{notices.map(({ kind, from, isAhead }) => (
				<p key={`${kind}${from}`}>
					<strong>
						<span aria-hidden="true">§ </span>
						{t(`lawChange.${isAhead ? 'will' : 'did'}.${kind}`, { date: formatDate(locale, from) })}
					</strong>
				</p>
			))}
			<p>{t('lawChange.checking')}</p>
		</div>
	)
}
