import { z } from 'zod'
import { named } from './named'
import { day } from './words'

const verification = named(
	'Verification',
	z
		.strictObject({
			clinic: z.string(),
			name: z.string(),
			verifiedAt: day,
			until: day,
			state: z
				.enum(['verified', 'due', 'overdue'])
				.describe('Today: still good, past its last day, or past it for longer than its topic allows.'),
		})
		.describe('A law clinic checked exactly this text.'),
)

export const verdict = verification
	.nullable()
	.describe('null: no law clinic has verified this text. Whoever shows it must say so.')

export const unreviewed = z
	.boolean()
	.describe('true: the translation is a draft by machine that no speaker of the language has reviewed.')

const lawNotice = named(
	'LawNotice',
	z
		.strictObject({
			kind: z.enum(['amended', 'repealed', 'annulled']),
			from: day,
			isAhead: z.boolean().describe('Whether the change is still to come.'),
		})
		.describe('A provision it rests on changed, and nobody has said yet what that means for it.'),
)

/** How far to trust what rests on law. */
export const trust = {
	verification: verdict,
	lawNotices: z.array(lawNotice),
	owesCheck: z.boolean().describe('true: published urgently; a second person has yet to check it.'),
	researchedBy: z.string().nullable().describe('The law clinic whose member wrote it.'),
	unreviewed,
}
