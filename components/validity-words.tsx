import type { ValidityNotice } from '@/lib/domain/validity'
import { formatDate } from '@/lib/i18n/translator'
import { Shape } from './shape'
import type { View } from './view'

/** How exactly a date is known, by how long it is written: languages say “until” of a day otherwise than of a year. */
const EXACT = { 4: 'year', 7: 'month', 10: 'day' } as const

const exactnessOf = (date: string) => EXACT[date.length as keyof typeof EXACT]

/** The same as plain text. */
export function validityText({ t, locale }: View, { kind, date }: ValidityNotice): string {
	return t(`validity.${kind}.${exactnessOf(date)}`, { date: formatDate(locale, date) })
}

/** What one date of an answer says, by word and shape; an ended answer looks like none that is a "no". */
export function ValidityWords({ view, notice }: { view: View; notice: ValidityNotice }) {
	const look = notice.kind === 'over' ? 'over' : 'dated'
	return (
		<strong className={`seal ${look}`}>
			<Shape name={look} />
			{validityText(view, notice)}
		</strong>
	)
}
