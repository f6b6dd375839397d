import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/domain/actor'
import { type NextStep, nextSteps, type Situation } from '@/lib/domain/next-steps'
import { ROLES, type Role } from '@/lib/domain/roles'

const TURIN = { id: 'turin', slug: 'turin', name: 'Turin' }
const BRESCIA = { id: 'brescia', slug: 'brescia', name: 'Brescia' }

const member = (role: Role, clinic: Actor['clinic'] = TURIN, id = 'someone'): Actor => ({
	id,
	name: 'A. Member',
	language: 'en',
	clinic,
	grants: [{ role, language: role === 'translator' ? 'it' : null }],
	secondFactor: true,
})

const open = (state: 'submitted' | 'approved', more: Partial<NonNullable<Situation['open']>> = {}) => ({
	...{ state, contributors: ['author'], clinicId: 'turin', chain: ['supervisor', 'peer'] as const },
	...{ reviews: [], planned: false, ...more },
})

const SITUATIONS = {
	draft: { state: 'draft', hasDraft: true, published: null, open: null },
	submitted: { state: 'submitted', hasDraft: true, published: null, open: open('submitted') },
	changes_requested: { state: 'changes_requested', hasDraft: true, published: null, open: null },
	approved: { state: 'approved', hasDraft: true, published: null, open: open('approved') },
	published: { state: 'published', hasDraft: false, published: { contributors: ['author'] }, open: null },
	withdrawn: { state: 'withdrawn', hasDraft: false, published: null, open: null },
} as const

type State = keyof typeof SITUATIONS

const entry = (state: State, more: Partial<Situation> = {}): Situation => ({
	kind: 'claim',
	owed: null,
	...SITUATIONS[state],
	...more,
})

// What each role has in each state of an entry that somebody else wrote, a comment apart.
const TABLE: Record<State, Record<Role, NextStep[]>> = {
	draft: {
		researcher: ['save-draft', 'submit', 'discard-draft'],
		translator: [],
		reviewer: ['save-draft', 'submit', 'discard-draft'],
		publisher: ['save-draft', 'submit', 'discard-draft'],
		administrator: ['save-draft', 'submit', 'discard-draft', 'publish-urgently'],
	},
	submitted: {
		researcher: ['take-back'],
		translator: [],
		reviewer: ['approve', 'request-changes', 'dissent', 'take-back'],
		publisher: ['take-back'],
		administrator: ['take-back', 'publish-urgently'],
	},
	changes_requested: {
		researcher: ['save-draft', 'submit', 'discard-draft'],
		translator: [],
		reviewer: ['save-draft', 'submit', 'discard-draft'],
		publisher: ['save-draft', 'submit', 'discard-draft'],
		administrator: ['save-draft', 'submit', 'discard-draft', 'publish-urgently'],
	},
	approved: {
		researcher: ['take-back'],
		translator: [],
		reviewer: ['request-changes', 'dissent', 'take-back'],
		publisher: ['publish', 'plan-publication', 'take-back'],
		administrator: ['take-back', 'publish-urgently'],
	},
	published: {
		researcher: ['save-draft'],
		translator: ['save-translation'],
		reviewer: ['save-draft', 'verify'],
		publisher: ['save-draft', 'withdraw'],
		administrator: ['save-draft', 'withdraw'],
	},
	withdrawn: {
		researcher: ['save-draft'],
		translator: [],
		reviewer: ['save-draft'],
		publisher: ['save-draft'],
		administrator: ['save-draft'],
	},
}

const CASES = Object.entries(TABLE).flatMap(([state, byRole]) =>
	ROLES.map((role) => ({ state: state as State, role, steps: byRole[role] })),
)

const OWN_WORK: NextStep[] = ['approve', 'approve-afterwards', 'request-changes', 'dissent', 'verify']

describe('the next steps', () => {
	it.each(CASES)('of a $role where an entry is $state', ({ state, role, steps }) => {
		const found = nextSteps(member(role), entry(state))
		expect(found).toContain('comment')
		expect(found.filter((step) => step !== 'comment')).toEqual(steps)
	})

	it.each(CASES)('of a $role who wrote what is $state leave out every verdict on it', ({ state, role, steps }) => {
		const found = nextSteps(member(role, TURIN, 'author'), entry(state))
		expect(found.filter((step) => step !== 'comment')).toEqual(steps.filter((step) => !OWN_WORK.includes(step)))
	})

	it.each([
		['a supervisor of the author’s clinic first', TURIN, [], true],
		['a peer not before the supervisor', BRESCIA, [], false],
		['a peer after the supervisor', BRESCIA, [{ step: 'supervisor', verdict: 'approve', memberId: 'other' }], true],
		[
			'a supervisor not in place of the peer',
			TURIN,
			[{ step: 'supervisor', verdict: 'approve', memberId: 'other' }],
			false,
		],
		[
			'a peer not after a mere dissent',
			BRESCIA,
			[{ step: 'supervisor', verdict: 'dissent', memberId: 'other' }],
			false,
		],
		['nobody twice', BRESCIA, [{ step: 'supervisor', verdict: 'approve', memberId: 'someone' }], false],
		['nobody without a clinic', null, [], false],
	])('let approve: %s', (_, clinic, reviews, may) => {
		const found = nextSteps(member('reviewer', clinic), entry('submitted', { open: open('submitted', { reviews }) }))
		expect(found.includes('approve')).toBe(may)
	})

	it('let nobody submit who belongs to no clinic', () => {
		expect(nextSteps(member('researcher', null), entry('draft'))).not.toContain('submit')
	})

	it('let a plan be ended where there is one', () => {
		const planned = entry('approved', { open: open('approved', { planned: true }) })
		expect(nextSteps(member('publisher'), planned)).toContain('cancel-plan')
		expect(nextSteps(member('publisher'), entry('approved'))).not.toContain('cancel-plan')
	})

	it('confirm a service and verify everything else', () => {
		const service = nextSteps(member('reviewer'), entry('published', { kind: 'service' }))
		expect(service).toContain('confirm-service')
		expect(service).not.toContain('verify')
	})

	it.each([
		['someone who had no part in it', 'someone', true],
		['who wrote it', 'author', false],
		['who published it', 'publisher', false],
	])('approve an urgent publication afterwards: %s', (_, id, may) => {
		const owed = entry('published', { owed: { contributors: ['author'], publishedBy: 'publisher' } })
		expect(nextSteps(member('reviewer', TURIN, id), owed).includes('approve-afterwards')).toBe(may)
	})
})
