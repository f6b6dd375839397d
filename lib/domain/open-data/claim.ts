import { z } from 'zod'
import { ANSWERS } from '../answers'
import { checked } from '../fields'
import { TOPICS } from '../topics'
import { citations } from './citation'
import { named } from './named'
import { trust } from './trust'
import { country, day, knownDate, name, page, words } from './words'

export const answer = z.enum(ANSWERS).describe('unknown: nobody could find out. It never means no.')

/** What a researcher did before writing. */
export const howChecked = checked.describe(
	'What the researcher did before writing: read a page on it, or wrote from general knowledge.',
)

/** Where in the guidance a claim stands. */
const place = { country, status: name, topic: z.enum(TOPICS), entitlement: name }

export const openClaim = named(
	'Claim',
	z
		.strictObject({
			slug: name,
			page,
			...place,
			answer,
			summary: words,
			reason: words.nullable().describe('The legal basis of a difference in treatment; null: none is recorded.'),
			conditions: z.array(words),
			steps: z.array(words),
			documents: z.array(words),
			where: words.nullable(),
			deadline: words.nullable(),
			changing: words.nullable().describe('What is being changed in the law it rests on.'),
			practice: words.nullable().describe('What happens in practice.'),
			refused: z.array(words).describe('What to do after a refusal.'),
			recheck: words.nullable().describe('What to check again first.'),
			asOf: knownDate,
			checked: howChecked,
			validity: z
				.array(z.strictObject({ kind: z.enum(['over', 'from', 'until']), date: knownDate }))
				.describe('What its dates say today: it has ended, it begins later, it will end. Empty: it has no dates.'),
			...trust,
			citations,
		})
		.describe('An answer for one country, one status and one entitlement. An empty list: nobody researched it yet.'),
)

export const withdrawnClaim = named(
	'WithdrawnClaim',
	z
		.strictObject({ slug: name, ...place, reason: words, on: day })
		.describe('Stands where a claim stood that an editor withdrew.'),
)

export type OpenClaim = z.infer<typeof openClaim>
