'use client'

import { isRequired } from '@/lib/domain/entry-forms'
import { type FormField, fieldKey } from '@/lib/domain/forms/field'
import type { Hint } from '@/lib/domain/writing-hints'
import type { EditedEntry, EditorComment } from '@/lib/editorial/read/editor'
import { useAdminTexts } from '../admin-texts'
import { BlockComments } from './block-comments'
import type { Option } from './controls/control-props'
import { FieldControl } from './field-control'
import { FieldHints } from './field-hints'
import type { FoundTerm } from './use-hints'

interface Props {
	entry: EditedEntry
	field: FormField
	value: unknown
	options: Option[]
	hints: Hint[]
	terms: FoundTerm[]
	comments: EditorComment[]
	/** What is wrong, once someone tried to submit; null where nothing is. */
	flaw: string | null
	onChange: (value: unknown) => void
}

/** Controls of several parts are named by a group, not by a label. */
const GROUPS = ['texts', 'addresses', 'choice', 'yes-no', 'topics', 'statuses']

/** One field of the form: what it asks, its control, and beside it what helps to write it well. */
export function Field({ entry, field, value, options, hints, terms, comments, flaw, onChange }: Props) {
	const { t } = useAdminTexts()
	const { name, control } = field
	const id = `field-${name}`
	const label = t(fieldKey(entry.kind, name))
	const required = isRequired(entry.kind, name)
	const isGroup = GROUPS.includes(control)
	const describedBy = [`${id}-help`, flaw ? `${id}-flaw` : '', `${id}-hints`].filter(Boolean).join(' ')
	const title = (
		<>
			{label} {required ? <small className="needed">{t('editor.needed')}</small> : null}
		</>
	)
	const body = (
		<>
			<span className="help" id={`${id}-help`}>
				{t(`${fieldKey(entry.kind, name)}_help`)}
			</span>
			{flaw ? (
				<span className="error" id={`${id}-flaw`}>
					{flaw}
				</span>
			) : null}
			<FieldControl
				field={field}
				label={label}
				id={id}
				describedBy={describedBy}
				isRequired={required}
				isInvalid={flaw !== null}
				value={value}
				options={options}
				onChange={onChange}
			/>
		</>
	)
	return (
		<div className={`field-row ${name}`}>
			{isGroup ? (
				<fieldset className="field">
					<legend>{title}</legend>
					{body}
				</fieldset>
			) : (
				<div className="field">
					<label htmlFor={id}>{title}</label>
					{body}
				</div>
			)}
			<div className="beside-field">
				<FieldHints id={`${id}-hints`} hints={hints} terms={terms} />
				<BlockComments entry={entry.id} block={name} name={label} comments={comments} />
			</div>
		</div>
	)
}
