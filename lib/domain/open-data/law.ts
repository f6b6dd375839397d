import { z } from 'zod'
import { confidence, webAddress } from '../fields'
import { RATIFICATION_STATES } from '../kinds/ratification'
import { SOURCE_KINDS, SOURCE_LEVELS } from '../kinds/source'
import { urlBasis } from './citation'
import { answer, howChecked } from './claim'
import { named } from './named'
import { unreviewed } from './trust'
import { country, knownDate, name, page, words } from './words'

const facts = {
	slug: name,
	page,
	country: country.nullable().describe('Whose law it is; null for international and European texts.'),
	level: z.enum(SOURCE_LEVELS),
	kind: z.enum(SOURCE_KINDS),
	body: z.string().nullable().describe('Who issued it.'),
	title: words,
	short: z.string().nullable(),
	number: z.string().nullable().describe('The official number, in the language of the law.'),
	date: knownDate.nullable(),
	inForce: knownDate.nullable(),
	binding: z.boolean(),
	url: webAddress.nullable(),
	urlBasis,
	scope: words.nullable(),
	note: words.nullable(),
	asOf: knownDate.nullable(),
	unreviewed,
}

export const openSource = named(
	'Source',
	z
		.strictObject({ ...facts, claims: z.int().describe('How many claims rest on it.') })
		.describe('A law, treaty, judgment, circular or report.'),
)

const provision = named(
	'Provision',
	z
		.strictObject({
			slug: name,
			article: z.string().nullable().describe('null: the whole text.'),
			text: words.nullable().describe('What it says, in plain words; not its official text.'),
			confidence: confidence.nullable(),
			topics: z.array(name),
			statuses: z.array(name),
		})
		.describe('An article of a source, or the whole of it.'),
)

export const openRatification = named(
	'Ratification',
	z
		.strictObject({
			country,
			source: name,
			page,
			state: z.enum(RATIFICATION_STATES).describe('unknown: nobody found out. It never means not bound.'),
			since: z.int().nullable().describe('The year, where it is known.'),
			note: words.nullable(),
			url: webAddress.nullable(),
			urlBasis,
			confidence: confidence.nullable(),
			checked: howChecked,
			asOf: knownDate,
		})
		.describe('Whether a country is bound by a treaty.'),
)

const citing = named(
	'CitingClaim',
	z
		.strictObject({
			slug: name,
			country,
			status: name,
			topic: name,
			entitlement: name,
			answer,
			provisions: z.array(name),
		})
		.describe('A claim that rests on the source.'),
)

export const sourceInFull = named(
	'SourceInFull',
	z
		.strictObject({
			...facts,
			provisions: z.array(provision),
			ratifications: z.array(openRatification),
			claims: z.array(citing),
		})
		.describe('A source with its provisions, the countries it binds and every claim that rests on it.'),
)

export type OpenSource = z.infer<typeof openSource>
export type SourceInFull = z.infer<typeof sourceInFull>
export type OpenRatification = z.infer<typeof openRatification>
