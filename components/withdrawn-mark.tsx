import { Shape } from './shape'
import type { View } from './view'

/** What stands in place of an answer that was withdrawn: it looks like a gap and never like a "no". */
export function WithdrawnMark({ view: { t } }: { view: View }) {
	return (
		<span className="answer gap">
			<Shape name="gap" />
			{t('withdrawn.mark')}
		</span>
	)
}
