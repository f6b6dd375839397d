import { z } from 'zod'
import { TOPICS } from '../topics'
import { citations } from './citation'
import { answer, openClaim, withdrawnClaim } from './claim'
import { openDeadline, openTransition } from './moves'
import { named } from './named'
import { openService } from './service'
import { trust, unreviewed, verdict } from './trust'
import { country, knownDate, name, page, words } from './words'

const topic = z.enum(TOPICS)

/** What tells a guide. */
const identity = {
	country,
	status: name,
	kind: z.enum(['status', 'overlay']).describe('An overlay is a condition that crosses statuses.'),
	page,
}

export const guideInShort = named(
	'GuideInShort',
	z
		.strictObject({
			...identity,
			topics: z.array(
				z.strictObject({
					topic,
					answers: z
						.array(z.strictObject({ answer, count: z.int() }))
						.describe('Empty: a gap, nobody researched the topic yet.'),
				}),
			),
		})
		.describe('A country and a status, with how many answers it has.'),
)

const profile = named(
	'StatusProfile',
	z
		.strictObject({
			slug: name,
			nameInLaw: z.string().nullable().describe('In the language of the country.'),
			definition: words,
			papers: words.nullable(),
			duration: words.nullable(),
			obligations: z.array(words),
			note: words.nullable(),
			recheck: words.nullable(),
			asOf: knownDate,
			...trust,
			citations,
		})
		.describe('What a status means in a country.'),
)

const checklist = named(
	'Checklist',
	z
		.strictObject({
			slug: name,
			title: words,
			introduction: words.nullable(),
			do: z.array(words),
			dont: z.array(words),
			examples: z.array(words),
			verification: verdict,
			unreviewed,
		})
		.describe('What to do and what not to do.'),
)

export const openGuide = named(
	'Guide',
	z
		.strictObject({
			...identity,
			profile: profile.nullable(),
			topics: z.array(z.strictObject({ topic, claims: z.array(openClaim), withdrawn: z.array(withdrawnClaim) })),
			overlays: z.array(z.strictObject({ status: name, claims: z.array(openClaim) })),
			transitions: z.array(openTransition).describe('The ways out of the status.'),
			arrivals: z.array(openTransition).describe('The ways into the status.'),
			deadlines: z.array(openDeadline).describe('The time limits that belong to no transition.'),
			checklists: z.array(checklist),
			services: z.array(openService),
		})
		.describe('Everything readers are told for a country and a status. A topic without claims is a gap.'),
)

export type GuideInShort = z.infer<typeof guideInShort>
export type OpenGuide = z.infer<typeof openGuide>
