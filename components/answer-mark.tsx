import type { AnswerMark as Mark } from '@/lib/domain/answers'
import { Shape } from './shape'
import type { View } from './view'

interface Props {
	view: View
	mark: Mark
	/** The short word, for tables. */
	short?: boolean
	count?: number
}

/** An answer told by word, shape and colour together. */
export function AnswerMark({ view: { t }, mark, short = false, count }: Props) {
	return (
		<span className={`answer ${mark}`}>
			<Shape name={mark} />
			{short ? t(`answers.short.${mark}`) : t(`answers.${mark}`)}
			{count === undefined ? null : <b>{count}</b>}
		</span>
	)
}
