import type { ReactNode } from 'react'
import type { View } from '../view'
import { anchorOfStatus, fitName } from './names'

interface Props {
	view: View
	/** Null for not being able to tell. */
	status: string | null
	children: ReactNode
}

/** A situation that answers can point to, with room for our script to tell why and what would settle it. */
export function Situation({ view, status, children }: Props) {
	const { t } = view
	return (
		<article className="situation" id={anchorOfStatus(status)}>
			<h3>{fitName(view, status)}</h3>
			<div className="mine" hidden>
				{status ? (
					<>
						<p className="mark shown">{t('finder.shownMark')}</p>
						<p className="mark possible">{t('finder.possibleMark')}</p>
					</>
				) : null}
				<h4>{t('finder.because')}</h4>
				<ul data-told="because" />
				<h4>{t('finder.settles')}</h4>
				<ul data-told="settles" />
			</div>
			{children}
		</article>
	)
}
