import { asTexts } from '../field-value'
import type { ControlProps } from './control-props'

/** Any number of many, kept in the order they are shown. */
export function Ticks({ id, describedBy, value, options, onChange }: ControlProps) {
	const chosen = asTexts(value)
	const toggle = (own: string) => {
		const next = chosen.includes(own) ? chosen.filter((other) => other !== own) : [...chosen, own]
		onChange(options.map((option) => option.value).filter((option) => next.includes(option)))
	}
	return (
		<div className="ticks" id={id} tabIndex={-1}>
			{options.map(({ value: own, label }) => (
				<label key={own}>
					<input
						type="checkbox"
						checked={chosen.includes(own)}
						onChange={() => toggle(own)}
						aria-describedby={describedBy}
					/>
					<span>{label}</span>
				</label>
			))}
		</div>
	)
}
