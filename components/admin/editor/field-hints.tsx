'use client'

import { choiceKey } from '@/lib/domain/forms/field'
import type { Hint } from '@/lib/domain/writing-hints'
import { useAdminTexts } from '../admin-texts'
import type { FoundTerm } from './use-hints'

interface Props {
	id: string
	hints: Hint[]
	terms: FoundTerm[]
}

/** Advice on one field, as it is typed; read out with the field, never in between. Only the terms stop a submission. */
export function FieldHints({ id, hints, terms }: Props) {
	const { t } = useAdminTexts()
	return (
		<div className="hints" id={id}>
			{terms.map(({ found, instead }) => (
				<p key={found} className="stops">
					{t('editor.termInstead', { found, instead })}
				</p>
			))}
			{hints.map((hint) => {
				const { answer } = hint.params
				const params = answer ? { ...hint.params, answer: t(choiceKey('answer', String(answer))) } : hint.params
				const words = t(`hints.${hint.code}`, params)
				return <p key={`${hint.block} ${words}`}>{words}</p>
			})}
		</div>
	)
}
