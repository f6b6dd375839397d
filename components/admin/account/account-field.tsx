import type { InputHTMLAttributes } from 'react'
import type { AdminTranslate } from '@/lib/i18n/admin'
import type { Told } from './told'

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'>

interface Props extends Input {
	t: AdminTranslate
	told: Told | null
	name: string
	label: string
	help?: string
	/** Where one page has two fields of a name. */
	id?: string
}

/** A field with its label, its help and, tied to it, what is wrong with it. What was typed before is there again. */
export function AccountField({ t, told, name, label, help, id = name, ...input }: Props) {
	const isWrong = told?.problem !== undefined && told.field === id
	const described = [help && `${id}-help`, isWrong && `${id}-error`].filter(Boolean).join(' ')
	const typed = input.type === 'password' ? undefined : (told?.keep?.[name] ?? input.defaultValue)
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{help ? (
				<span className="help" id={`${id}-help`}>
					{help}
				</span>
			) : null}
			<input
				required
				{...input}
				id={id}
				name={name}
				defaultValue={typed}
				aria-invalid={isWrong || undefined}
				aria-describedby={described || undefined}
			/>
			{isWrong ? (
				<span className="error" id={`${id}-error`}>
					{t(`account.problem-${told.problem}`)}
				</span>
			) : null}
		</div>
	)
}
