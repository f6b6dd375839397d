'use client'

import type { FacetOption } from '@/lib/i18n/new-entry-options'

interface Props {
	id: string
	name: string
	value: string | null
	options: FacetOption[]
	/** What stands for nothing chosen. */
	empty: string
	describedBy: string | undefined
	isRequired: boolean
	isInvalid: boolean
	onChange: (value: string | null) => void
}

const inWords = ({ value, label }: FacetOption) => (
	<option key={value} value={value}>
		{label}
	</option>
)

/** One choice among many, under headings where the options have them. */
export function FacetMenu({ options, empty, value, describedBy, isRequired, isInvalid, onChange, ...own }: Props) {
	const groups = [...new Set(options.map(({ group }) => group))]
	return (
		<select
			{...own}
			value={value ?? ''}
			onChange={(event) => onChange(event.target.value || null)}
			aria-describedby={describedBy}
			aria-required={isRequired}
			aria-invalid={isInvalid}
		>
			<option value="">{empty}</option>
			{groups.map((group) => {
				const within = options.filter((option) => option.group === group).map(inWords)
				return group && groups.length > 1 ? (
					<optgroup key={group} label={group}>
						{within}
					</optgroup>
				) : (
					within
				)
			})}
		</select>
	)
}
