import { isOver, type ValidityNotice } from '@/lib/domain/validity'
import { ValidityWords } from './validity-words'
import type { View } from './view'

/** Says that an answer has ended, begins later or will end; loudly where it does not hold today. */
export function ValidityNotices({ view, notices }: { view: View; notices: ValidityNotice[] }) {
	if (notices.length === 0) return null
	const lines = notices.map((notice) => (
		<p key={notice.kind}>
			<ValidityWords view={view} notice={notice} />
		</p>
	))
	if (notices.every(({ kind }) => kind === 'until')) return <div className="validity">{lines}</div>
	return (
		<div className={`validity notice box${isOver(notices) ? ' over' : ''}`} role="note">
			{lines}
			{isOver(notices) ? <p>{view.t('validity.ask')}</p> : null}
		</div>
	)
}
