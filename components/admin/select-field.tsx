interface Props {
	id: string
	name: string
	label: string
	value: string | undefined
	choices: readonly (readonly [string, string])[]
	/** What no choice is called; without it one has to choose. */
	none?: string
}

/** A choice among named values, with its label. */
export function SelectField({ id, name, label, value, choices, none }: Props) {
	return (
		<div>
			<label htmlFor={id}>{label}</label>
			<select id={id} name={name} defaultValue={value ?? ''} required={none === undefined}>
				{none === undefined ? null : <option value="">{none}</option>}
				{choices.map(([key, text]) => (
					<option key={key} value={key}>
						{text}
					</option>
				))}
			</select>
		</div>
	)
}
