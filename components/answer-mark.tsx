import type { AnswerMark as Mark } from '@/lib/domain/answers'
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
			<svg aria-hidden="true" focusable="false">
				<use href={`#mark-${mark}`} />
			</svg>
			{short ? t(`answers.short.${mark}`) : t(`answers.${mark}`)}
			{count === undefined ? null : <b>{count}</b>}
		</span>
	)
}
