import { z } from 'zod'
import { webAddress } from '../fields'
import { SERVICE_KINDS } from '../kinds/service'
import { named } from './named'
import { unreviewed } from './trust'
import { day, name, page, words } from './words'

export const openService = named(
	'Service',
	z
		.strictObject({
			slug: name,
			page,
			name: z.string(),
			nameLanguage: z.string(),
			kind: z.enum(SERVICE_KINDS),
			place: z.string(),
			opening: z
				.enum(['open', 'planned'])
				.nullable()
				.describe('Send nobody to a planned place. null: nobody has confirmed that it is open.'),
			topics: z.array(name).describe('cross-cutting: all of them.'),
			statuses: z.array(name).describe('all: everyone.'),
			description: words,
			address: z.string().nullable().describe('null: not known. It never means that there is none.'),
			phone: z.string().nullable().describe('null: not known. It never means that there is none.'),
			phoneNote: words.nullable(),
			website: webAddress.nullable(),
			languages: z.array(z.string()),
			callFirst: z.boolean(),
			caution: words.nullable(),
			confirmed: z
				.strictObject({ clinic: z.string(), on: day })
				.nullable()
				.describe('The law clinic that last confirmed the place; null: nobody has yet.'),
			unreviewed,
		})
		.describe('A place or a line that helps. It leaves the data after six months that nobody confirmed it.'),
)

export type OpenService = z.infer<typeof openService>
