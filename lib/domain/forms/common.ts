import { addressBasis, checked, confidence } from '../fields'
import type { FormField } from './field'

// Fields that several kinds have.

export const CONFIDENCE: FormField = {
	name: 'confidence',
	control: 'choice',
	choices: { list: 'confidence', values: confidence.options },
}

export const CHECKED: FormField = {
	name: 'checked',
	control: 'choice',
	choices: { list: 'checked', values: checked.options },
}

export const URL_BASIS: FormField = {
	name: 'urlBasis',
	control: 'choice',
	choices: { list: 'urlBasis', values: addressBasis.options },
}

export const AS_OF: FormField = { name: 'asOf', control: 'date' }
export const URL: FormField = { name: 'url', control: 'address' }
export const RECHECK: FormField = { name: 'recheck', control: 'text' }
export const TOPICS_FIELD: FormField = { name: 'topics', control: 'topics' }
export const STATUSES_FIELD: FormField = { name: 'statuses', control: 'statuses' }
