import { isOver, type ValidityNotice } from '@/lib/domain/validity'
import { ValidityWords } from './validity-words'
import type { View } from './view'

/** The same in one line, for answers in short. */
export function ValidityMark({ view, notices }: { view: View; notices: ValidityNotice[] }) {
	const [first] = notices
	if (!first) return null
	return (
		<p className="validity">
			<ValidityWords view={view} notice={first} />
			{isOver(notices) ? ` ${view.t('validity.ask')}` : null}
		</p>
	)
}
