import { diffWords } from 'diff'

interface Props {
	text: string
	/** What it is compared with. */
	other: string
	/** Whether what only this text says is new, or is gone from the other. */
	as: 'added' | 'removed'
}

/** One of two texts, with the words marked that only it has. */
export function MarkedText({ text, other, as }: Props) {
	const parts = as === 'added' ? diffWords(other, text) : diffWords(text, other)
	const shown = parts.filter((part) => !(as === 'added' ? part.removed : part.added))
	const Mark = as === 'added' ? 'ins' : 'del'
	return (
		<p className="marked">
			{shown.map((part, index) => {
				const key = `${index} ${part.value}`
				return part.added || part.removed ? <Mark key={key}>{part.value}</Mark> : <span key={key}>{part.value}</span>
			})}
		</p>
	)
}
