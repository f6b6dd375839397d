import type { Fit } from '@/lib/domain/finder/rules'
import { Prose } from '../prose'
import type { View } from '../view'
import { anchorOfStatus, fitName, settlementName, told } from './names'

/** What an answer points to and what would settle it; our script reads both from here. */
export function FitLine({ view, fit }: { view: View; fit: Fit }) {
	const anchor = anchorOfStatus(fit.status)
	return (
		<li data-fits={anchor} data-shown={fit.shown ? '' : undefined}>
			{fit.status ? view.t(fit.shown ? 'finder.shown' : 'finder.possible') : null}{' '}
			<a href={`#${anchor}`}>{fitName(view, fit.status)}</a>
			{'. '}
			<span className="settle">
				<Prose view={view} words={told(view, settlementName(view, fit.settle))} />
			</span>
		</li>
	)
}
