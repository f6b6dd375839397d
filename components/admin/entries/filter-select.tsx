interface Props {
	name: string
	label: string
	/** The choice that does not restrict. */
	any: string
	value: string | number | undefined
	options: [value: string, label: string][]
}

/** One choice that restricts a list. */
export function FilterSelect({ name, label, any, value, options }: Props) {
	return (
		<div>
			<label htmlFor={`filter-${name}`}>{label}</label>
			<select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
				<option value="">{any}</option>
				{options.map(([option, text]) => (
					<option key={option} value={option}>
						{text}
					</option>
				))}
			</select>
		</div>
	)
}
