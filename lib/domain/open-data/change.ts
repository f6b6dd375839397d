import { z } from 'zod'
import { CHANGE_GRADES } from '../grades'
import { ENTRY_KINDS } from '../kinds'
import { TOPICS } from '../topics'
import { named } from './named'
import { country, day, name } from './words'

export const openChange = named(
	'Change',
	z
		.strictObject({
			day,
			act: z.enum(['published', 'withdrawn']),
			kind: z.enum(ENTRY_KINDS),
			slug: name,
			country: country.nullable(),
			status: name.nullable(),
			topic: z.enum(TOPICS).nullable(),
			revision: z.int().nullable().describe('The number of the revision that was published or withdrawn.'),
			grade: z
				.enum(CHANGE_GRADES)
				.nullable()
				.describe('How much it matters to a reader. A change nobody graded counts as legal. null: a withdrawal.'),
			note: z.string().nullable().describe('What changed, or why it was withdrawn, as the editor wrote it.'),
		})
		.describe('A publication or a withdrawal.'),
)

export type OpenChange = z.infer<typeof openChange>
