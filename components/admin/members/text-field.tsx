import type { InputHTMLAttributes } from 'react'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'> {
	name: string
	label: string
	help?: string
	id?: string
}

/** A line of text with its label. */
export function TextField({ name, label, help, id = name, ...input }: Props) {
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{help ? (
				<span className="help" id={`${id}-help`}>
					{help}
				</span>
			) : null}
			<input {...input} id={id} name={name} aria-describedby={help ? `${id}-help` : undefined} />
		</div>
	)
}
