import type { LawNotice } from '@/lib/domain/law-notice'
import type { View } from './view'

/** The same in one line, for answers in short. */
export function LawMark({ view: { t }, notices }: { view: View; notices: LawNotice[] }) {
	if (notices.length === 0) return null
	const isAhead = notices.every((notice) => notice.isAhead)
	return (
		<p className="law">
			<strong>
				<span aria-hidden="true">§ </span>
				{t(isAhead ? 'lawChange.shortAhead' : 'lawChange.short')}
			</strong>
		</p>
	)
}
