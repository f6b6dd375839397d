import type { Control } from '@/lib/domain/forms/field'
import { asText, readTyped } from '../field-value'
import type { ControlProps } from './control-props'

const KEYBOARD = { year: 'numeric', address: 'url' } as const

/** One line: a name, a number, a date as exact as it is known, a web address. */
export function Line({
	control,
	id,
	describedBy,
	isRequired,
	isInvalid,
	value,
	onChange,
}: ControlProps & { control: Control }) {
	return (
		<input
			id={id}
			className={control === 'date' || control === 'year' ? 'short' : undefined}
			inputMode={KEYBOARD[control as 'year'] ?? 'text'}
			value={asText(value)}
			onChange={(event) => onChange(readTyped(control, event.target.value))}
			aria-describedby={describedBy}
			aria-required={isRequired}
			aria-invalid={isInvalid}
			autoComplete="off"
		/>
	)
}
