import { describe, expect, it } from 'vitest'
import type { GrantOfRole } from '@/lib/domain/actor'
import { hasRole, speaks } from '@/lib/domain/actor'
import { may, needsSecondFactor, VERB_NAMES, type VerbName } from '@/lib/domain/permissions'
import { ROLES, type Role } from '@/lib/domain/roles'

// Written out, and not taken from the table under test: r researcher, t translator, v reviewer, p publisher,
// a administrator.
const TABLE: Record<VerbName, string> = {
	'create-entry': 'r v p a',
	'save-draft': 'r v p a',
	'discard-draft': 'r v p a',
	'rebase-draft': 'r v p a',
	submit: 'r v p a',
	'take-back': 'r v p a',
	restore: 'r v p a',
	comment: 'r t v p a',
	'settle-comment': 'r t v p a',
	approve: 'v',
	'request-changes': 'v',
	dissent: 'v',
	publish: 'p',
	'plan-publication': 'p',
	'cancel-plan': 'p a',
	'publish-urgently': 'a',
	withdraw: 'p a',
	verify: 'v',
	'confirm-service': 'r v p a',
	'mark-law-change': 'v p a',
	'settle-task': 'v p a',
	'assign-task': 'v p a',
	'save-translation': 't',
	'discard-translation': 't',
	'submit-translation': 't',
	'take-back-translation': 't',
	'approve-translation': 't',
	'request-translation-changes': 't',
	'import-xliff': 't',
	invite: 'a',
	'make-reset-link': 'a',
	'change-grants': 'a',
	'disable-member': 'a',
	'enable-member': 'a',
	'end-sessions': 'a',
	'create-clinic': 'a',
	'edit-clinic': 'a',
	'take-request': 'r v p a',
	'answer-request': 'r v p a',
	'decline-request': 'v p a',
	'read-audit': 'v p a',
}

const LETTER: Record<Role, string> = {
	researcher: 'r',
	translator: 't',
	reviewer: 'v',
	publisher: 'p',
	administrator: 'a',
}

const grantOf = (role: Role): GrantOfRole => ({ role, language: role === 'translator' ? 'it' : null })
const CASES = ROLES.flatMap((role) =>
	VERB_NAMES.map((verb) => ({ role, verb, allowed: TABLE[verb]?.split(' ').includes(LETTER[role]) })),
)

describe('who may do what', () => {
	it('is written down for every verb', () => {
		expect(Object.keys(TABLE).sort()).toEqual([...VERB_NAMES].sort())
	})

	it.each(CASES)('$role, $verb: $allowed', ({ role, verb, allowed }) => {
		expect(may({ grants: [grantOf(role)] }, verb)).toBe(allowed)
	})

	it.each(VERB_NAMES)('nobody without a role may %s', (verb) => {
		expect(may({ grants: [] }, verb)).toBe(false)
	})

	it('adds up over the roles of one member', () => {
		const grants = [grantOf('researcher'), grantOf('publisher')]
		expect(VERB_NAMES.filter((verb) => may({ grants }, verb))).toEqual(
			VERB_NAMES.filter((verb) => /[rp]/.test(TABLE[verb])),
		)
	})
})

describe('a second factor', () => {
	it.each([
		['researcher', false],
		['translator', true],
		['reviewer', true],
		['publisher', true],
		['administrator', true],
	] as const)('of a %s is needed: %s', (role, needed) => {
		expect(needsSecondFactor([grantOf(role)])).toBe(needed)
		expect(needsSecondFactor([grantOf('researcher'), grantOf(role)])).toBe(needed)
	})

	it('is not asked of a member without roles', () => {
		expect(needsSecondFactor([])).toBe(false)
	})
})

describe('a member', () => {
	const grants: GrantOfRole[] = [grantOf('reviewer'), { role: 'translator', language: 'ar' }]

	it('has the roles they were granted', () => {
		expect(ROLES.filter((role) => hasRole({ grants }, role))).toEqual(['translator', 'reviewer'])
		expect(hasRole({ grants }, 'publisher', 'reviewer')).toBe(true)
		expect(hasRole({ grants })).toBe(false)
	})

	it('translates into the languages granted, and into no other', () => {
		expect(['ar', 'fa', 'en', ''].map((language) => speaks({ grants }, language))).toEqual([true, false, false, false])
	})
})
