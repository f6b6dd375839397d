import { CLAIM_FORM } from './forms/claim'
import type { FormField, FormSection } from './forms/field'
import { CHECKLIST_FORM, GAP_FORM, STATUS_FORM, TERM_FORM } from './forms/guide'
import { PROVISION_FORM, RATIFICATION_FORM, SOURCE_FORM } from './forms/law'
import { DEADLINE_FORM, TRANSITION_FORM } from './forms/moving'
import { SERVICE_FORM } from './forms/service'
import { CONTENT_SCHEMAS, type EntryKind } from './kinds'

/** How each kind of entry is written: which field, in which order, in which control. */
export const ENTRY_FORMS: Record<EntryKind, readonly FormSection[]> = {
	claim: CLAIM_FORM,
	source: SOURCE_FORM,
	provision: PROVISION_FORM,
	ratification: RATIFICATION_FORM,
	service: SERVICE_FORM,
	status: STATUS_FORM,
	gap: GAP_FORM,
	term: TERM_FORM,
	checklist: CHECKLIST_FORM,
	deadline: DEADLINE_FORM,
	transition: TRANSITION_FORM,
}

export function fieldsOf(kind: EntryKind): FormField[] {
	return ENTRY_FORMS[kind].flatMap(({ fields }) => fields)
}

/** Whether an entry cannot be submitted while this field is empty. */
export function isRequired(kind: EntryKind, name: string): boolean {
	const shape = CONTENT_SCHEMAS[kind].shape as Record<string, { safeParse: (value: unknown) => { success: boolean } }>
	return !shape[name]?.safeParse(undefined).success
}
