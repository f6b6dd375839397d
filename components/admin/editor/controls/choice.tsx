import type { ReactNode } from 'react'
import type { ControlProps } from './control-props'

interface Props extends Omit<ControlProps, 'options'> {
	options: { value: string | boolean | null; label: string; mark?: ReactNode }[]
}

/** A few answers, all in sight. */
export function Choice({ id, describedBy, isInvalid, value, options, onChange }: Props) {
	return (
		<div className="choice" id={id} tabIndex={-1}>
			{options.map(({ value: own, label, mark }) => (
				<label key={String(own)}>
					<input
						type="radio"
						name={id}
						checked={(value ?? null) === own}
						onChange={() => onChange(own)}
						aria-describedby={describedBy}
						aria-invalid={isInvalid}
					/>
					{mark}
					<span>{label}</span>
				</label>
			))}
		</div>
	)
}
