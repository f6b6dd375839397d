'use client'

import { ENTRY_FORMS } from '@/lib/domain/entry-forms'
import { choiceKey, type FormField } from '@/lib/domain/forms/field'
import type { DraftWords, EditedEntry } from '@/lib/editorial/read/editor'
import { useAdminTexts } from '../admin-texts'
import type { Option } from './controls/control-props'
import { Field } from './field'
import type { Flaw } from './find-flaws'
import { type Advice, isOf } from './use-hints'

interface Props {
	entry: EditedEntry
	content: DraftWords['content']
	advice: Advice
	flaws: Flaw[]
	/** What can be chosen where that is not fixed by the form: topics, statuses, languages. */
	options: Record<string, Option[]>
	onChange: (name: string, value: unknown) => void
}

/** The fields of an entry, section by section, as its kind describes them. */
export function FormSections({ entry, content, advice, flaws, options, onChange }: Props) {
	const { t } = useAdminTexts()
	const optionsOf = ({ control, choices }: FormField): Option[] =>
		choices
			? choices.values.map((value) => ({ value, label: t(choiceKey(choices.list, value)) }))
			: (options[control] ?? [])

	return ENTRY_FORMS[entry.kind].map(({ key, fields }) => {
		const asked = fields.filter((field) => field.asked?.(content) ?? true)
		if (asked.length === 0) return null
		return (
			<section key={key} className={`section ${key}`} aria-labelledby={`section-${key}`}>
				<h2 id={`section-${key}`}>{t(`editor.section_${key}`)}</h2>
				{asked.map((field) => (
					<Field
						key={field.name}
						entry={entry}
						field={field}
						value={content[field.name]}
						options={optionsOf(field)}
						hints={advice.hints.filter(({ block }) => isOf(field.name, block))}
						terms={advice.terms.filter(({ block }) => isOf(field.name, block))}
						comments={entry.comments.filter(({ block }) => isOf(field.name, block))}
						flaw={flaws.find((flaw) => flaw.field === field.name)?.words ?? null}
						onChange={(value) => onChange(field.name, value)}
					/>
				))}
			</section>
		)
	})
}
