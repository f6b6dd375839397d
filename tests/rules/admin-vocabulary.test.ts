import { describe, expect, it } from 'vitest'
import { CHANGE_GRADES } from '@/lib/domain/grades'
import { CONTENT_SCHEMAS, ENTRY_KINDS } from '@/lib/domain/kinds'
import { VERB_NAMES } from '@/lib/domain/permissions'
import { ROLES } from '@/lib/domain/roles'
import { EDITORIAL_STATES } from '@/lib/domain/states'
import { adminTranslator } from '@/lib/i18n/admin'
import { blockName } from '@/lib/i18n/admin-names'

const KEYS = [
	...ENTRY_KINDS.flatMap((kind) => [`kind-${kind}`, `kinds-${kind}`]),
	...EDITORIAL_STATES.map((state) => `state-${state}`),
	...ROLES.map((role) => `role-${role}`),
	...CHANGE_GRADES.flatMap((grade) => [`grade-${grade}`, `gradeMeans-${grade}`]),
	...VERB_NAMES.map((verb) => `act-${verb}`),
	...ENTRY_KINDS.flatMap((kind) => Object.keys(CONTENT_SCHEMAS[kind].shape)).map((field) => `field-${field}`),
	...['supervisor', 'peer', 'speaker', 'afterwards'].map((step) => `step-${step}`),
	...['approve', 'request_changes', 'dissent'].map((verdict) => `verdict-${verdict}`),
]

describe('the vocabulary of the editors’ area', () => {
	it.each(['en', 'it'] as const)(
		'names every kind, field, state, role, grade, act, check and verdict in %s',
		(language) => {
			const t = adminTranslator(language)
			for (const key of KEYS) expect(() => t(`vocabulary.${key}`), key).not.toThrow()
		},
	)

	it('counts the items of a list from one', () => {
		expect(blockName(adminTranslator('en'), 'steps.1')).toBe('What to do, 2')
		expect(blockName(adminTranslator('it'), 'summary')).toBe('Sintesi')
		expect(blockName(adminTranslator('en'), null)).toBe('The whole entry')
	})
})
