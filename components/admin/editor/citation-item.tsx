'use client'

import { useId } from 'react'
import type { PortableReference } from '@/lib/domain/entry'
import { useAdminTexts } from '../admin-texts'
import { asText } from './field-value'

interface Props {
	name: string
	reference: PortableReference
	onChange: (reference: PortableReference) => void
}

/** One provision an entry rests on: where in it, and its words. */
export function CitationItem({ name, reference, onChange }: Props) {
	const { t } = useAdminTexts()
	const id = useId()
	return (
		<div className="citation">
			<p className="cited">{name}</p>
			<label htmlFor={`${id}-pinpoint`}>
				{t('editor.pinpoint')} <span className="hidden">{name}</span>
			</label>
			<span className="help" id={`${id}-pinpoint-help`}>
				{t('editor.pinpoint_help')}
			</span>
			<input
				id={`${id}-pinpoint`}
				data-first
				className="short"
				maxLength={200}
				value={asText(reference.pinpoint)}
				aria-describedby={`${id}-pinpoint-help`}
				onChange={(event) => onChange({ ...reference, pinpoint: event.target.value || null })}
			/>
			<label htmlFor={`${id}-quote`}>
				{t('editor.quote')} <span className="hidden">{name}</span>
			</label>
			<span className="help" id={`${id}-quote-help`}>
				{t('editor.quote_help')}
			</span>
			<textarea
				id={`${id}-quote`}
				rows={2}
				maxLength={2000}
				value={asText(reference.quote)}
				aria-describedby={`${id}-quote-help`}
				onChange={(event) => onChange({ ...reference, quote: event.target.value || null })}
			/>
		</div>
	)
}
