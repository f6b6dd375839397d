import { asText } from '../field-value'
import type { ControlProps } from './control-props'

/** Prose; the box grows with it. */
export function Paragraph({ id, describedBy, isRequired, isInvalid, value, onChange }: ControlProps) {
	return (
		<textarea
			id={id}
			rows={3}
			value={asText(value)}
			onChange={(event) => onChange(event.target.value)}
			aria-describedby={describedBy}
			aria-required={isRequired}
			aria-invalid={isInvalid}
			spellCheck
		/>
	)
}
