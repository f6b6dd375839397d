import { z } from 'zod'
import { addressBasis, webAddress } from '../fields'
import { RATIFICATION_STATES } from '../kinds/ratification'
import { named } from './named'
import { country, name, words } from './words'

export const urlBasis = addressBasis
	.nullable()
	.describe('What the address is worth: read by us, built by the official scheme but not opened, or a home page only.')

const bond = named(
	'Bond',
	z
		.strictObject({
			country,
			state: z.enum([...RATIFICATION_STATES, 'union', 'interpretation', 'not-applicable']),
			since: z.int().nullable().describe('The year of ratification, where it is known.'),
		})
		.describe('How the country stands to an international or European text. unknown never means no.'),
)

export const citation = named(
	'Citation',
	z
		.strictObject({
			source: name,
			provision: name,
			title: words,
			number: z.string().nullable().describe('The official number, in the language of the law.'),
			country: country.nullable().describe('Whose law it is; null for international and European law.'),
			bond: bond.nullable().describe('null for national law.'),
			article: z.string().nullable().describe('null: the whole text.'),
			pinpoint: z.string().nullable(),
			quote: z.string().nullable(),
			url: webAddress.nullable(),
			urlBasis,
		})
		.describe('A provision of law that a text rests on.'),
)

export const citations = z.array(citation)
