export interface Option {
	value: string
	label: string
}

/** What every control of the form is given. */
export interface ControlProps {
	id: string
	/** The ids of what describes it: its help, its hints, what is wrong. */
	describedBy: string
	isRequired: boolean
	isInvalid: boolean
	value: unknown
	options: Option[]
	onChange: (value: unknown) => void
}
