'use client'

import type { ReactNode } from 'react'
import { useAdminTexts } from '../admin-texts'

interface Props {
	id: string
	label: string
	help: string | null
	flaw: string | undefined
	isNeeded: boolean
	/** Makes the control; gets the ids of what describes it. */
	control: (describedBy: string | undefined) => ReactNode
}

/** A field of the form: its label, its help and what is wrong with it, all tied to its control. */
export function FacetField({ id, label, help, flaw, isNeeded, control }: Props) {
	const { t } = useAdminTexts()
	const describedBy = [help ? `${id}-help` : '', flaw ? `${id}-flaw` : ''].filter(Boolean).join(' ')
	return (
		<div className="field">
			<label htmlFor={id}>
				{label} {isNeeded ? null : <small className="needed">{t('new-entry.optional')}</small>}
			</label>
			{help ? (
				<span className="help" id={`${id}-help`}>
					{help}
				</span>
			) : null}
			{flaw ? (
				<span className="error" id={`${id}-flaw`}>
					{flaw}
				</span>
			) : null}
			{control(describedBy || undefined)}
		</div>
	)
}
