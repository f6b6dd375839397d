import type { LawNotice } from '@/lib/domain/law-notice'
import { formatDate } from '@/lib/i18n/translator'
import type { View } from './view'

const lawNoticeText = ({ t, locale }: View, { kind, from, isAhead }: LawNotice): string =>
	t(`lawChange.${isAhead ? 'will' : 'did'}.${kind}`, { date: formatDate(locale, from) })

/** The same as plain text, a sentence each. */
export const lawNoticeTexts = (view: View, notices: LawNotice[]): string[] =>
	notices.map((notice) => lawNoticeText(view, notice))

/** What changed, or will, in the law behind an answer, while the answer is being checked. */
export function LawNotices({ view, notices }: { view: View; notices: LawNotice[] }) {
	if (notices.length === 0) return null
	return (
		<div className="law notice box" role="note">
			{notices.map((notice) => (
				<p key={`${notice.kind}${notice.from}`}>
					<strong>
						<span aria-hidden="true">§ </span>
						{lawNoticeText(view, notice)}
					</strong>
				</p>
			))}
			<p>{view.t('lawChange.checking')}</p>
		</div>
	)
}
