import type { ReactNode } from 'react'
import { MarkedText } from './marked-text'
import type { WordsPart } from './words-parts'

interface Props {
	part: WordsPart
	mine: string
	theirs: string
	empty: string
	children?: ReactNode
}

/** One part of two working copies beside each other, with what differs marked. */
export function Beside({ part, mine, theirs, empty, children }: Props) {
	return (
		<fieldset className="conflict-part">
			<legend>{part.label}</legend>
			<div className="beside">
				<div>
					<h3>{mine}</h3>
					{part.mine === '' ? (
						<p className="quiet">{empty}</p>
					) : (
						<MarkedText text={part.mine} other={part.theirs} as="added" />
					)}
				</div>
				<div>
					<h3>{theirs}</h3>
					{part.theirs === '' ? (
						<p className="quiet">{empty}</p>
					) : (
						<MarkedText text={part.theirs} other={part.mine} as="removed" />
					)}
				</div>
			</div>
			{children}
		</fieldset>
	)
}
