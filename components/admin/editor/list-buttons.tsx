'use client'

import { useAdminTexts } from '../admin-texts'

interface Props {
	/** What the buttons act on, said to who does not see them beside it. */
	name: string
	index: number
	count: number
	onMove: (to: number) => void
	onRemove: () => void
}

/** Up, down and away, for one item of a list. */
export function ListButtons({ name, index, count, onMove, onRemove }: Props) {
	const { t } = useAdminTexts()
	return (
		<span className="list-buttons">
			<button
				type="button"
				aria-disabled={index === 0}
				onClick={() => onMove(index - 1)}
				aria-label={t('editor.moveUp', { name })}
			>
				↑
			</button>
			<button
				type="button"
				aria-disabled={index === count - 1}
				onClick={() => onMove(index + 1)}
				aria-label={t('editor.moveDown', { name })}
			>
				↓
			</button>
			<button type="button" onClick={onRemove} aria-label={t('editor.remove', { name })}>
				✕
			</button>
		</span>
	)
}
