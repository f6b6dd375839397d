'use client'

import type { KeyboardEvent } from 'react'
import { useAdminTexts } from '../../admin-texts'
import { asTexts } from '../field-value'
import { ListButtons } from '../list-buttons'
import { ListTold } from '../list-told'
import { useList } from '../use-list'
import type { ControlProps } from './control-props'

interface Props extends ControlProps {
	label: string
}

/** A list of texts, in order: Alt with an arrow moves the one that is being typed. */
export function Texts({ id, describedBy, isInvalid, value, label, onChange }: Props) {
	const { t } = useAdminTexts()
	const items = asTexts(value)
	const { list, told, set, add, remove, move } = useList<string>(items, onChange)

	function press(event: KeyboardEvent, index: number) {
		const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
		if (!event.altKey || !step) return
		event.preventDefault()
		move(index, index + step)
	}

	return (
		<div className="texts" id={id} tabIndex={-1}>
			<ol ref={list}>
				{items.map((text, index) => {
					const name = t('editor.item', { field: label, number: index + 1 })
					return (
						// Keyed by place: texts have no name of their own, and may be equal
						<li key={index}>
							<textarea
								data-first
								rows={2}
								value={text}
								aria-label={name}
								aria-describedby={describedBy}
								aria-invalid={isInvalid}
								onChange={(event) => set(index, event.target.value)}
								onKeyDown={(event) => press(event, index)}
							/>
							<ListButtons
								name={name}
								index={index}
								count={items.length}
								onMove={(to) => move(index, to)}
								onRemove={() => remove(index)}
							/>
						</li>
					)
				})}
			</ol>
			<button type="button" onClick={() => add('')} aria-describedby={describedBy}>
				{t('editor.add', { field: label })}
			</button>
			<ListTold told={told} />
		</div>
	)
}
