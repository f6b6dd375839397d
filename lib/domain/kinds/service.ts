import { z } from 'zod'
import { optionalText, slug, text, webAddress } from '../fields'

export const SERVICE_KINDS = [
	'public',
	'cso',
	'church',
	'public-national',
	'public-network',
	'law-clinic',
	'international',
	'union',
	'lawyers',
	'public-region',
] as const

/** A place or a line that helps. Empty address or phone means not confirmed, never "none". */
export const serviceContent = z.strictObject({
	name: text,
	nameLanguage: z.string().length(2).default('it'),
	kind: z.enum(SERVICE_KINDS),
	place: text,
	/** A planned place is shown as such and never among those who can help now. */
	opening: z.enum(['open', 'planned']).nullable().default(null),
	/** Topics it helps with and statuses it serves; the status `all` means everyone. */
	topics: z.array(slug).min(1),
	statuses: z.array(slug).min(1),
	description: text,
	address: optionalText,
	addressBasis: z.enum(['address-on-page-read', 'address-on-old-page', 'not-verified-null']),
	phone: optionalText,
	phoneNote: optionalText,
	website: webAddress.nullable().default(null),
	languages: z.array(text).default([]),
	callFirst: z.boolean(),
	caution: optionalText,
	seen: text,
	seenAt: z.array(webAddress).default([]),
})

export type ServiceContent = z.infer<typeof serviceContent>
