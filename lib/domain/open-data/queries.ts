import { z } from 'zod'
import { ANSWERS } from '../answers'
import { slug } from '../fields'
import { ENTRY_KINDS } from '../kinds'
import { SOURCE_KINDS, SOURCE_LEVELS } from '../kinds/source'
import { LANGUAGE_CODES, SOURCE_LANGUAGE } from '../languages'
import { TOPICS } from '../topics'
import { keyOf } from './cursor'

const MOST = 100
const USUAL = 50

const inLanguage = {
	language: z
		.enum(LANGUAGE_CODES)
		.default(SOURCE_LANGUAGE)
		.describe('The language of the texts. A text that is not translated comes as it was written, and says so.'),
}

const cursor = (key: RegExp) =>
	z
		.string()
		.refine((cursor) => key.test(keyOf(cursor) ?? ''), 'must be the cursor of an answer')
		.optional()
		.describe('Where the page begins: the `cursor` of the answer before.')

const paged = {
	...inLanguage,
	limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).describe('How many things a page holds at most.'),
	cursor: cursor(/^[a-z]/),
}

const country = z
	.string()
	.regex(/^[a-z]{2}$/, 'must be two small letters, such as it')
	.optional()
	.describe('ISO 3166 code of two letters, in lower case.')
const status = slug.optional().describe('The name of a legal status, such as asylum-seeker.')
const topic = z.enum(TOPICS).optional()

/** What each address may be asked; nothing else may stand in it. */
export const QUERIES = {
	thing: z.strictObject(inLanguage),
	countries: z.strictObject(paged),
	guides: z.strictObject({ ...paged, country, status }),
	claims: z.strictObject({ ...paged, country, status, topic, answer: z.enum(ANSWERS).optional() }),
	sources: z.strictObject({
		...paged,
		country: country.describe('Whose law it is.'),
		level: z.enum(SOURCE_LEVELS).optional(),
		kind: z.enum(SOURCE_KINDS).optional(),
		status: status.describe('Claims for this status rest on it.'),
		topic: topic.describe('Claims of this topic rest on it.'),
	}),
	ratifications: z.strictObject({ ...paged, country, source: slug.optional().describe('The name of a treaty.') }),
	services: z.strictObject({ ...paged, country, status, topic }),
	changes: z.strictObject({
		...paged,
		cursor: cursor(/^\d{1,18}$/),
		country,
		status,
		topic,
		kind: z.enum(ENTRY_KINDS).optional(),
	}),
} as const
