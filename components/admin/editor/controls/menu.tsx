import { asText } from '../field-value'
import type { ControlProps } from './control-props'

interface Props extends ControlProps {
	/** What stands for nothing chosen. */
	empty: string
}

export function Menu({ id, describedBy, isRequired, isInvalid, value, options, onChange, empty }: Props) {
	return (
		<select
			id={id}
			value={asText(value)}
			onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
			aria-describedby={describedBy}
			aria-required={isRequired}
			aria-invalid={isInvalid}
		>
			<option value="">{empty}</option>
			{options.map(({ value, label }) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</select>
	)
}
