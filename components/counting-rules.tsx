import type { ReadableDeadline } from '@/lib/domain/reading'
import { Prose } from './prose'
import type { View } from './view'

type Counted = Pick<
	ReadableDeadline,
	'counting' | 'startDayExcluded' | 'movesFromHoliday' | 'stopsInAugust' | 'augustNote'
>

/** How a limit is counted, in sentences; a rule nobody recorded is left out. */
function sentences({ t }: View, { counting, startDayExcluded, movesFromHoliday, stopsInAugust }: Counted): string[] {
	const isRule = (rule: Counted['stopsInAugust']) => rule === 'yes' || rule === 'no'
	return [
		...(counting ? [t(`deadlines.countings.${counting}`)] : []),
		...(isRule(startDayExcluded) ? [t(`deadlines.startDay.${startDayExcluded as 'yes' | 'no'}`)] : []),
		...(isRule(movesFromHoliday) ? [t(`deadlines.holiday.${movesFromHoliday as 'yes' | 'no'}`)] : []),
		...(stopsInAugust ? [t(`deadlines.august.${stopsInAugust}`)] : []),
	]
}

/** How a limit is counted, as one fact of a description list. */
export function CountingRules({ view, deadline }: { view: View; deadline: Counted }) {
	const rules = sentences(view, deadline)
	if (rules.length === 0) return null
	return (
		<div>
			<dt>{view.t('deadlines.howCounted')}</dt>
			<dd>
				{rules.join(' ')} {deadline.augustNote ? <Prose view={view} words={deadline.augustNote} /> : null}
			</dd>
		</div>
	)
}
