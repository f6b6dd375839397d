import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { CHANGE_GRADES } from '@/lib/domain/grades'

export const id = z.uuid()

/** The same where nothing may be chosen; a form sends that as an empty text. */
export const chosen = z.preprocess((sent) => (sent === '' ? null : sent), id.nullable())

/** The version a writer read; every write is a compare-and-set on it (invariant 10). */
export const version = z.coerce.number().int().min(0)

export const grade = z.enum(CHANGE_GRADES)

const LONGEST_NOTE = 2000
const SHORTEST_REASON = 10

/** Why a revision was made; shown in its history. */
export const note = z.string().trim().min(3).max(LONGEST_NOTE)

/** A reason that others act on, and readers may see. */
export const reason = z.string().trim().min(SHORTEST_REASON).max(LONGEST_NOTE)

export const reference = z.object({
	provision: slug,
	pinpoint: z.string().max(200).nullable().default(null),
	quote: z.string().max(LONGEST_NOTE).nullable().default(null),
})

const LONGEST_DRAFT = 200_000

/** The working words of an entry: any shape while it is being typed, judged when it is submitted. */
export const draftText = z.object({
	content: z.record(z.string(), z.json()).refine((value) => JSON.stringify(value).length <= LONGEST_DRAFT),
	references: z.array(reference).max(100),
	grade: grade.nullable().default(null),
	note: z.string().max(LONGEST_NOTE).default(''),
})
