import type { Fit } from '@/lib/domain/finder/rules'
import { Prose } from '../prose'
import type { View } from '../view'
import { anchorOfStatus, fitName, settlementName, told } from './names'

interface Props {
	view: View
	fit: Fit
	/** What would settle it stands elsewhere on the page, and here for our script alone. */
	toldElsewhere: boolean
}

/** What an answer points to and what would settle it; our script reads both from here. */
export function FitLine({ view, fit, toldElsewhere }: Props) {
	const { t } = view
	const anchor = anchorOfStatus(fit.status)
	return (
		<li data-fits={anchor} data-shown={fit.shown ? '' : undefined}>
			{fit.status ? t(fit.shown ? 'finder.shown' : 'finder.possible') : null}{' '}
			<a href={`#${anchor}`}>{fitName(view, fit.status)}</a>
			{'. '}
			<span className={toldElsewhere ? 'elsewhere' : undefined}>
				{fit.status ? `${t('finder.settledBy')} ` : null}
				<span className="settle">
					<Prose view={view} words={told(view, settlementName(view, fit.settle))} />
				</span>
			</span>
		</li>
	)
}
