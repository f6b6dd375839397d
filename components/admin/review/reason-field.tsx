interface Props {
	id: string
	label: string
	name?: string
	required?: boolean
}

/** The words that go with a decision. */
export function ReasonField({ id, label, name = 'comment', required = false }: Props) {
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<textarea
				id={id}
				name={name}
				rows={3}
				required={required}
				minLength={required ? 10 : undefined}
				maxLength={2000}
			/>
		</div>
	)
}
