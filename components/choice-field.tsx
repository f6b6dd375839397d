interface Props {
	name: string
	label: string
	/** The first option, which does not restrict. */
	any: string
	options: { value: string; text: string; language?: string }[]
	chosen: string
}

/** A field of a form that narrows a list: one of several values, or any. */
export function ChoiceField({ name, label, any, options, chosen }: Props) {
	return (
		<div>
			<label htmlFor={name}>{label}</label>
			<select id={name} name={name} defaultValue={chosen}>
				<option value="">{any}</option>
				{options.map(({ value, text, language }) => (
					<option key={value} value={value} lang={language}>
						{text}
					</option>
				))}
			</select>
		</div>
	)
}
